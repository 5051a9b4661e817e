/**
 * The attribute paths a targeting rule hashes: every `var` in the first operand of a `fractional`.
 * @param {unknown} rule @returns {string[]}
 */
export function drawnPaths(rule) {
  if (rule === null || typeof rule !== 'object') return [];
  const hashed = 'fractional' in rule ? variables(rule.fractional[0]) : [];
  return [...hashed, ...Object.values(rule).flatMap(drawnPaths)];
}

/** @param {unknown} rule @returns {string[]} */
function variables(rule) {
  if (rule === null || typeof rule !== 'object') return [];
  return 'var' in rule ? [rule.var].flat() : Object.values(rule).flatMap(variables);
}

/** Whether one of these attributes is text with more than ASCII in it. */
export function holdsNonAscii(context, paths) {
  const values = paths.map((path) => path.split('.').reduce((parent, name) => parent?.[name], context));
  return values.some((value) => typeof value === 'string' && /[^\0-\x7f]/.test(value));
}
