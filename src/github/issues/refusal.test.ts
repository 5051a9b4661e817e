import { expect, test } from 'vitest';
import { ApiError, type ApiProblem } from '../api/api-error.ts';
import { refusal } from './refusal.ts';

test.each<[ApiProblem, number | null, RegExp]>([
  ['forbidden', 403, /may not write issues \(403\).*`permissions: issues: write`/],
  ['missing', 404, /may not write issues \(404\).*`permissions: issues: write`/],
  ['locked', 403, /may not write issues \(403\).*`permissions: issues: write`/],
  ['missing', 410, /has no issues \(410\).*settings.*github-token/],
  ['unauthorized', 401, /does not accept the token \(401\)/],
  ['rate-limited', 429, /fewer requests \(429\).*next run/],
  ['unavailable', 502, /has a problem \(502\)/],
  ['rejected', 422, /does not accept it \(422\): said/],
  ['too-long', null, /longer than GitHub allows/],
])('%s (%s) says what happened and what to do', (problem, status, words) => {
  const { message, remedy } = refusal(new ApiError(problem, 'said', { status }));
  expect(message).toMatch(/^the report is in the job summary, but not in issues: /);
  expect(`${message} ${remedy}`).toMatch(words);
});
