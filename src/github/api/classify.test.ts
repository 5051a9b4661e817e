import { expect, test } from 'vitest';
import { classify } from './classify.ts';

test.each([
  [null, {}, 'fetch failed', 'unavailable', null],
  [500, {}, '', 'unavailable', null],
  [503, { 'retry-after': '3' }, '', 'unavailable', 3],
  [301, { location: 'http://evil.example' }, '', 'redirected', null],
  [401, {}, 'Bad credentials', 'unauthorized', null],
  [403, {}, 'Resource not accessible by integration', 'forbidden', null],
  [403, {}, 'Unable to create comment because issue is locked.', 'locked', null],
  [403, {}, 'User is blocked', 'forbidden', null],
  [403, { 'retry-after': '0' }, '', 'rate-limited', 0],
  [403, {}, 'You have exceeded a secondary rate limit.', 'rate-limited', 60],
  [403, { 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded', 'rate-limited', null],
  [403, { 'x-ratelimit-remaining': '17' }, 'Resource not accessible', 'forbidden', null],
  [429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, '', 'rate-limited', 60],
  [404, {}, 'Not Found', 'missing', null],
  [410, {}, 'Gone', 'missing', null],
  [422, {}, 'Validation Failed', 'rejected', null],
  [400, {}, 'Bad Request', 'rejected', null],
])('%s %j %j is %s', (status, headers, message, problem, retryAfter) => {
  expect(classify({ status, headers, message })).toMatchObject({ problem, retryAfter, status, message });
});
