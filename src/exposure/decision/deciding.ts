import { evaluateCondition } from '../../evaluate/index.ts';
import type { Branch, Condition } from '../../model/index.ts';
import type { Context } from '../count-contexts.ts';
import { type Effort, spend } from '../effort.ts';

/** So many values are looked through while one test is evaluated otherwise. */
const VALUES_PER_STEP = 16;

const weights = new WeakMap<Condition, number>();

/**
 * Finds the branch that decides in a context. Throws `TooMany` when looking for it takes more than the effort.
 *
 * @param from the first branch that counts
 * @returns its position, or -1 when none does
 */
export function decidingBranch(
  branches: readonly Branch[],
  context: Context,
  from: number,
  effort: Effort,
): number {
  return branches.findIndex(({ condition }, index) => {
    if (index < from) return false;
    spend(effort, weightOf(condition));
    return evaluateCondition(condition, context).holds;
  });
}

/** How many steps evaluating a condition takes at most. */
function weightOf(condition: Condition): number {
  const known = weights.get(condition);
  if (known !== undefined) return known;
  const weight = weigh(condition);
  weights.set(condition, weight);
  return weight;
}

function weigh(condition: Condition): number {
  switch (condition.kind) {
    case 'always':
      return 1;
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + weightOf(each), 1);
    case 'not':
      return 1 + weightOf(condition.of);
    case 'test':
      return 1 + ('values' in condition ? Math.floor(condition.values.length / VALUES_PER_STEP) : 0);
  }
}
