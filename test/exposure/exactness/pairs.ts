import type { Decision } from '../../../src/model/index.ts';
import { EDITS } from './edits/index.ts';
import type { Random } from './random.ts';

/** Two sides of one flag; null is an absent one. */
export interface Pair {
  readonly before: Decision | null;
  readonly after: Decision | null;
  /** What was done to come from one to the other. */
  readonly made: readonly string[];
}

/** Two sides out of a pool: edits of one another, independent ones, or only one. */
export function pairFrom(pool: readonly Decision[], random: Random): Pair {
  const before = startingPoint(pool, random);
  const kind = random.below(100);
  if (kind < 12) return { before, after: random.pick(pool), made: ['independent'] };
  if (kind < 15) return { before: null, after: before, made: ['added'] };
  if (kind < 18) return { before, after: null, made: ['removed'] };
  return edited(before, pool, random);
}

/** Mostly one that has rules or a rollout, since not much happens in the others. */
function startingPoint(pool: readonly Decision[], random: Random): Decision {
  const any = random.pick(pool);
  const isPlain =
    any.killed !== null || any.branches.length === 0 || any.branches[0]?.serve.kind === 'variant';
  return isPlain && random.chance(70) ? random.pick(pool) : any;
}

/** One to three edits of a decision. */
export function edited(
  before: Decision,
  pool: readonly Decision[],
  random: Random,
  possible: typeof EDITS = EDITS,
): Pair {
  const edits = Array.from({ length: 1 + random.below(3) }, () => random.pick(possible));
  return {
    before,
    after: edits.reduce((decision, [, edit]) => edit(decision, random, pool), before),
    made: edits.map(([name]) => name),
  };
}
