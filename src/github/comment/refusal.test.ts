import { expect, test } from 'vitest';
import { ApiError, type ApiProblem } from '../api/api-error.ts';
import { refusal } from './refusal.ts';

test.each<[ApiProblem, number | null, boolean, RegExp]>([
  ['unauthorized', 401, false, /does not accept the token \(401\).*github-token/],
  [
    'forbidden',
    403,
    false,
    /may not write comments \(403\).*`permissions: pull-requests: write`.*Dependabot/,
  ],
  ['missing', 404, false, /may not write comments \(404\).*`permissions: pull-requests: write`/],
  ['forbidden', 403, true, /from a fork cannot write \(403\).*result of the step does not depend on it/],
  ['locked', 403, true, /conversation is locked \(403\).*Unlock/],
  ['rate-limited', 429, false, /fewer requests \(429\).*next run/],
  ['unavailable', 502, false, /has a problem \(502\).*next run/],
  ['unavailable', null, false, /cannot be reached: said.*next run/],
  ['redirected', 301, false, /redirect \(301\).*GITHUB_API_URL/],
  ['rejected', 422, false, /does not accept it \(422\): said.*bug/],
  ['too-long', null, false, /longer than GitHub allows/],
  ['unreadable', null, false, /GITHUB_API_URL/],
])('%s (%s, fork: %s) says what happened and what to do', (problem, status, fork, words) => {
  const { message, remedy } = refusal(new ApiError(problem, 'said', { status }), fork);
  expect(message).toMatch(/^the report is in the job summary, but not in a comment: /);
  expect(`${message} ${remedy}`).toMatch(words);
});

test('what GitHub said is cut', () => {
  const { message } = refusal(new ApiError('rejected', 'x'.repeat(5000)), false);
  expect(message.length).toBeLessThan(400);
});
