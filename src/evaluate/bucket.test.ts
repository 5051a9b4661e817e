import { expect, test } from 'vitest';
import { bucketOf } from './bucket.ts';
import { murmur3 } from './murmur3.ts';

test.each([1, 3, 100, 100_000, 2 ** 21, 2 ** 21 + 1, 2 ** 40 + 7, Number.MAX_SAFE_INTEGER])(
  'the bucket out of %i is the exact quotient',
  (whole) => {
    for (let key = 0; key < 200; key++) {
      const text = `salt:user-${key}:`;
      expect(bucketOf(text, whole)).toBe(Number((BigInt(murmur3(text)) * BigInt(whole)) / 2n ** 32n));
    }
  },
);
