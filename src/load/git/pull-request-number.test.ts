import { expect, test } from 'vitest';
import { pullRequestNumber } from './pull-request-number.ts';

test.each([
  ['Merge pull request #512 from acme/raise', 512],
  ['Raise express-pay to 25 % (#512)', 512],
  ['Revert "Raise express-pay (#512)" (#513)', 513],
  ['Merge pull request #1 from acme/x (#512)', 512],
  ['Merge pull request #512 from acme/x(#1)', 512],
])('%s', (subject, number) => {
  expect(pullRequestNumber(subject)).toBe(number);
});

test.each([
  '',
  'Raise express-pay',
  'Raise express-pay (#512) again',
  'Raise express-pay(#512)',
  'Raise express-pay (#0512)',
  'Raise express-pay (#-5)',
  'Raise express-pay (#12345678901)',
  'Raise express-pay (#٥١٢)',
  'Merge pull request #512',
  'Merge pull request #512 from acme/x into main',
  'xMerge pull request #512 from acme/x',
  `(#${'1'.repeat(100_000)}`,
])('no number in %j', (subject) => {
  expect(pullRequestNumber(subject)).toBeNull();
});
