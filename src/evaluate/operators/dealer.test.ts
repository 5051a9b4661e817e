import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealer } from './dealer.ts';

/** flagd's formula as written, in big integers. */
function formula(hash: number, weights: readonly number[]): number | null {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const bucket = (BigInt(hash) * total) >> 32n;
  let cumulative = 0n;
  for (const [i, weight] of weights.entries()) {
    cumulative += BigInt(weight);
    if (cumulative > bucket) return i;
  }
  return null;
}

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const weights = fc.oneof(
  fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 }),
  fc.array(fc.nat(400_000_000), { minLength: 1, maxLength: 5 }),
  fc.tuple(fc.nat(100_000)).map(([inside]) => [inside, 100_000 - inside]),
);

test('deals by hash · total >> 32, to the last hash of every interval', () => {
  fc.assert(
    fc.property(weights, hash, (each, anyHash) => {
      const total = each.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      const deal = dealer(each.map((weight, i) => [i, weight]));
      const edges: number[] = [];
      let cumulative = 0n;
      for (const weight of each) {
        cumulative += BigInt(weight);
        const edge = Number((cumulative << 32n) / BigInt(total));
        edges.push(edge - 1, edge, edge + 1);
      }
      for (const candidate of [anyHash, 0, 2 ** 32 - 1, ...edges]) {
        if (candidate < 0 || candidate >= 2 ** 32) continue;
        expect(deal(candidate)).toBe(formula(candidate, each));
      }
    }),
    { numRuns: 5_000, seed: 6 },
  );
});

test('counts a negative weight as 0', () => {
  const deal = dealer([
    ['a', -50],
    ['b', 50],
    ['c', 50],
  ]);
  expect(deal(0)).toBe('b');
  expect(deal(2 ** 31)).toBe('c');
});

test('gives an arm without a weight the weight 1', () => {
  const deal = dealer([['a'], ['b']]);
  expect(deal(2 ** 31 - 1)).toBe('a');
  expect(deal(2 ** 31)).toBe('b');
});

test.each([
  [[]],
  [[[]]],
  [[['a', 1, 2]]],
  [[['a', 0]]],
  [[['a', 1.5]]],
  [[['a', '1']]],
  [[['a', null]]],
  [[[{}, 1]]],
  [
    [
      ['a', 2_147_483_647],
      ['b', 1],
    ],
  ],
  [[['a', 1e300]]],
])('serves nobody with the arms %j', (arms) => {
  expect(dealer(arms)(0)).toBeNull();
});
