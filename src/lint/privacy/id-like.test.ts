import { expect, test } from 'vitest';
import { aFlagSet } from '../../../test/support/lint/subject.ts';
import { idLikeIn } from './id-like.ts';

const isIdLike = idLikeIn(
  aFlagSet({
    flags: {
      first: { type: 'release', default: 'off', expires: '2027-03-31', bucketBy: 'household' },
      second: { type: 'release', default: 'off', expires: '2027-03-31' },
    },
  }),
);

test.each([
  'id',
  'accountId',
  'user.id',
  'user_id',
  'customer-key',
  'targetingKey',
  'accountID',
  'household',
])('%s is for ids', (attribute) => {
  expect(isIdLike(attribute)).toBe(true);
});

test.each(['country', 'identity', 'keyboard', 'email', 'ids', 'Household', 'undefined'])(
  '%s is not',
  (attribute) => {
    expect(isIdLike(attribute)).toBe(false);
  },
);
