/**
 * One evaluation over OFREP, the HTTP protocol every OpenFeature language has a client for.
 * @param {string} base
 * @param {import('../lib/cases.mjs').Case} testCase
 * @returns {Promise<import('../lib/cases.mjs').Outcome>}
 */
export async function evaluateOverHttp(base, { flag, fallback, context }) {
  const response = await fetch(`${base}/ofrep/v1/evaluate/flags/${encodeURIComponent(flag)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ context }),
  });
  const body = await response.json();
  if (!response.ok) return { value: fallback, variant: null, reason: 'ERROR' };
  // A success without a value means "the caller's default".
  return { value: body.value ?? fallback, variant: body.variant || null, reason: body.reason };
}
