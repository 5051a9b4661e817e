import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/exposure/compare-plans.ts';
import { planner } from '../../../src/exposure/plan-of.ts';
import { flagLoader, readDirectory } from '../../../src/load/index.ts';
import type { Decision, Flag } from '../../../src/model/index.ts';
import { flagsOf } from '../../agreement/flags.ts';
import { describeCounts, newCounts } from './counts.ts';
import { REALISTIC_EDITS } from './edits/index.ts';
import { examine } from './examine.ts';
import { edited, type Pair } from './pairs.ts';
import { type Random, randomFrom } from './random.ts';
import { realisticDefinitions } from './realistic.ts';

const SEED = 20_261_121;
const PAIRS = 2000;

function decisionsOf(flags: Iterable<Flag>): Decision[] {
  return [...flags].flatMap(({ decisions }) => [...(decisions?.values() ?? [])]);
}

function ownFlags(): Decision[] {
  const directory = 'flags';
  const { flagSet } = flagLoader(directory)(readDirectory(process.cwd(), directory));
  return decisionsOf(flagSet?.flags.values() ?? []);
}

function realisticFlags(): Decision[] {
  return fc
    .sample(realisticDefinitions, { seed: SEED, numRuns: 60 })
    .flatMap((each) => decisionsOf(flagsOf(each)));
}

/** Mostly decisions that do something, a few of them compared with another one, or with nothing. */
function pairOf(pool: readonly Decision[], random: Random): Pair {
  const busy = pool.filter(({ branches }) => branches.length > 0);
  const before = random.pick(random.chance(90) ? busy : pool);
  if (random.chance(5)) return { before, after: random.pick(pool), made: ['independent'] };
  if (random.chance(3)) return { before: null, after: before, made: ['added'] };
  return edited(before, pool, random, REALISTIC_EDITS);
}

describe.each([
  ['this repository’s flags', ownFlags],
  ['generated realistic flags', realisticFlags],
])('of %s, edited as people do', (name, decisions) => {
  it('less than 1 % of pairs and audiences cannot be decided', () => {
    const pool = decisions();
    const counts = newCounts();
    const changes = { pairs: 0, undecided: 0, audiences: 0, undecidedAudiences: 0 };
    for (let index = 0; index < PAIRS; index++) {
      const random = randomFrom(`${name} ${index}`);
      const pair = pairOf(pool, random);
      examine(pair, [], 2, random, counts);
      const planOf = planner();
      const [before, after] = [pair.before, pair.after].map((side) => (side === null ? null : planOf(side)));
      const change = comparePlans(before ?? null, after ?? null, () => [], { left: 40_000_000 });
      if (change === null) continue;
      changes.pairs++;
      if (change.undecided !== null) changes.undecided++;
      changes.audiences += change.audiences.length;
      changes.undecidedAudiences += change.audiences.filter(({ undecided }) => undecided).length;
    }
    process.stdout.write(`${name}: ${JSON.stringify(changes)}; ${describeCounts(counts)}\n`);
    expect(changes.pairs).toBeGreaterThan(PAIRS / 4);
    expect(changes.undecided).toBeLessThan(changes.pairs / 100);
    expect(changes.undecidedAudiences).toBeLessThan(changes.audiences / 100);
    expect(counts.unwitnessed).toBe(0);
    expect(counts.notEnumerated).toBeLessThan(counts.enumerated / 100);
  });
});
