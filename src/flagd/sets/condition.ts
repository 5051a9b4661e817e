import { ALWAYS, type PlanCondition } from '../../model/index.ts';

/** Holds for nobody. */
export const NEVER: PlanCondition = { kind: 'any', of: [] };

export function isNever(condition: PlanCondition): boolean {
  return condition.kind === 'any' && condition.of.length === 0;
}

/** At least one holds; without those that never do and without repetition. */
export function anyOf(conditions: readonly PlanCondition[]): PlanCondition {
  const open = distinct(conditions.flatMap((each) => (each.kind === 'any' ? each.of : [each])));
  if (open.some(({ kind }) => kind === 'always')) return ALWAYS;
  const [only] = open;
  return only !== undefined && open.length === 1 ? only : { kind: 'any', of: open };
}

/** All hold; without those that always do and without repetition. */
export function allOf(conditions: readonly PlanCondition[]): PlanCondition {
  const open = distinct(
    conditions
      .flatMap((each) => (each.kind === 'all' ? each.of : [each]))
      .filter((each) => each.kind !== 'always'),
  );
  if (open.some(isNever)) return NEVER;
  const [only] = open;
  if (only === undefined) return ALWAYS;
  return open.length === 1 ? only : { kind: 'all', of: open };
}

export function notOf(condition: PlanCondition): PlanCondition {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind === 'always') return NEVER;
  return isNever(condition) ? ALWAYS : { kind: 'not', of: condition };
}

function distinct(conditions: readonly PlanCondition[]): PlanCondition[] {
  if (conditions.length < 2) return [...conditions];
  return [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()];
}
