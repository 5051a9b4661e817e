import type { PlanBranch } from '../model/index.ts';
import { both, conditionOf, type Formula, formulaKey } from './formula.ts';
import type { Outcome } from './outcome.ts';
import { isNever } from './sets/condition.ts';
import { type Naming, stepOf } from './steps.ts';
import { type Effort, spend, type Tree } from './tree.ts';

/**
 * A tree as branches of which the first whose condition holds decides.
 *
 * @param tree with all conditions in front of all draws
 */
export function branchesOf(tree: Tree<Outcome>, naming: Naming, effort: Effort): readonly PlanBranch[] {
  const branches: PlanBranch[] = [];
  const asked = new Set<string>();
  walk(tree, []);
  return branches;

  function walk(part: Tree<Outcome>, conditions: readonly Formula[]): void {
    spend(effort);
    if (part.kind === 'choice') {
      walk(part.then, [...conditions, part.when]);
      walk(part.otherwise, conditions);
      return;
    }
    const when = both(conditions);
    const key = formulaKey(when);
    const condition = conditionOf(when);
    if (asked.has(key) || asked.has('true') || isNever(condition)) return;
    asked.add(key);
    const step = stepOf(part, naming);
    const isDefault =
      condition.kind === 'always' &&
      step.kind === 'variant' &&
      !step.enrolled &&
      step.variant === naming.default;
    if (!isDefault) branches.push({ name: null, condition, step });
  }
}
