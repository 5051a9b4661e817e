import { type Comparison, compareSides } from '../../../src/exposure/audiences/audiences.ts';
import { TooMany } from '../../../src/exposure/effort.ts';
import { planner } from '../../../src/exposure/plan-of.ts';
import type { Condition } from '../../../src/model/index.ts';
import { reachOf } from '../../agreement/reach/index.ts';
import { anyContext, contextOf, poolsFor } from './contexts.ts';
import type { Counts } from './counts.ts';
import { describePair } from './describe-pair.ts';
import { breakpointsOf } from './enumerate.ts';
import { examineContext } from './examine-context.ts';
import { locator } from './locate.ts';
import type { Pair } from './pairs.ts';
import { questionsOf } from './questions.ts';
import type { Random } from './random.ts';
import { reduced } from './reduced.ts';
import { witnesses } from './witness.ts';

/** As much as one comparison may take in a report. */
const EFFORT = 2_000_000;

/** Of so many pairs in a hundred, every outcome of both sides is looked for by another solver, too. */
const REACHED = 2;

/**
 * Compares the two sides of a pair and checks every audience, and some contexts besides, by enumeration.
 *
 * @param conditions further ones, which audiences need not tell apart
 * @param contexts how many contexts to try besides one for each audience
 * @throws Error that says what differs
 */
export function examine(
  pair: Pair,
  conditions: readonly Condition[],
  contexts: number,
  random: Random,
  counts: Counts,
): void {
  const sides = [pair.before, pair.after].flatMap((side) => side ?? []);
  const comparison = compared(pair, conditions, random);
  counts.pairs++;
  if (comparison === null) {
    counts.tooMany++;
    return;
  }
  const questions = questionsOf(sides, conditions);
  const [pools, locate] = [poolsFor(questions), locator(comparison)];
  const each = {
    pair,
    comparison,
    questions,
    pools,
    locate,
    breakpoints: breakpointsOf(sides),
    random,
    counts,
  };
  if (comparison.audiences.length === 0) counts.unchangedPairs++;
  const search = witnesses(comparison, pools, locate);
  for (const audience of comparison.audiences) {
    counts.audiences++;
    const { store, sure } = comparison;
    const surely = store.choose(audience.region, sure, store.no);
    if (surely === store.no) counts.undecided++;
    const context = search.find(surely === store.no ? audience.region : surely, random);
    if (context !== null) examineContext(each, context, audience);
    else if (surely !== store.no) {
      counts.unwitnessed++;
      counts.note(`no witness: ${describePair(pair).slice(0, 2000)}`);
    }
  }
  for (let count = 0; count < contexts; count++) examineContext(each, anyContext(pools, random), null);
  if (!random.chance(REACHED)) return;
  for (const { values } of sides.flatMap((side) => reachOf(side).ways))
    if (values !== null) examineContext(each, contextOf(values), null);
}

function compared(pair: Pair, conditions: readonly Condition[], random: Random): Comparison | null {
  const planOf = planner();
  const isReduced = random.chance(30);
  const [before, after] = [pair.before, pair.after].map((side) => {
    const plan = side === null ? null : planOf(side);
    return plan !== null && isReduced ? reduced(plan) : plan;
  });
  try {
    return compareSides(before ?? null, after ?? null, conditions, { left: EFFORT });
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}
