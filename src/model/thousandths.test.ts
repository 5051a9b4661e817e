import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentage, thousandths } from './thousandths.ts';

it('reads every percentage of at most three decimals exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (share) => {
      expect(thousandths(Number((share / 1000).toFixed(3)))).toBe(share);
      expect(thousandths(percentage(share))).toBe(share);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

it.each([33.3333, 0.0001, 100.001, 1e-7, 101, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses %s',
  (percent) => {
    expect(thousandths(percent)).toBeNull();
  },
);
