import { expect, it } from 'vitest';
import { compareSides } from '../../../src/exposure/audiences/audiences.ts';
import { comparePlans } from '../../../src/exposure/compare-plans.ts';
import { planner } from '../../../src/exposure/plan-of.ts';
import type { AudienceChange } from '../../../src/model/index.ts';
import { generatedDecisions } from './decisions.ts';
import { type Pair, pairFrom } from './pairs.ts';
import { randomFrom } from './random.ts';
import { said, toSay } from './reported.ts';

const SEED = 7;
const PAIRS = 2000;

function bothOf(pair: Pair) {
  const planOf = planner();
  const [before = null, after = null] = [pair.before, pair.after].map((side) =>
    side === null ? null : planOf(side),
  );
  const change = comparePlans(before, after, () => [], { left: 2_000_000 });
  return { change, comparison: compareSides(before, after, [], { left: 2_000_000 }) };
}

function total(shares: readonly { readonly percentage: number }[]): number {
  return shares.reduce((sum, { percentage }) => sum + percentage, 0);
}

function expectWhole({ before, after, moves, revert }: AudienceChange): void {
  expect(total(before)).toBeCloseTo(100, 9);
  expect(total(after)).toBeCloseTo(100, 9);
  expect(total(moves)).toBeLessThan(100 + 1e-9);
  expect(total(revert)).toBeCloseTo(total(moves), 9);
}

it('reports of audiences say what their matrices say', () => {
  const pool = generatedDecisions(100, SEED);
  let audiences = 0;
  for (let index = 0; index < PAIRS; index++) {
    const pair = pairFrom(pool, randomFrom(`reported ${index}`));
    const { change, comparison } = bothOf(pair);
    const expected = comparison.audiences.map((audience) => toSay(audience, comparison, pair));
    change?.audiences.forEach(expectWhole);
    const key = (each: unknown) => JSON.stringify(each);
    expect((change?.audiences ?? []).map(said).map(key).sort()).toEqual(expected.map(key).sort());
    audiences += expected.length;
  }
  expect(audiences).toBeGreaterThan(PAIRS);
});
