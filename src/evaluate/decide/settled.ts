import type { Condition } from '../../model/index.ts';

/**
 * What a condition comes to whatever the context, as far as its form says: it holds for everyone, or leaves nothing
 * for an attribute to be. Compiling settles the same ones, and no others.
 *
 * @returns null when it asks something of the context
 */
export function settled(condition: Condition): boolean | null {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return settledUnless(false, condition.of);
    case 'any':
      return settledUnless(true, condition.of);
    case 'not': {
      const inner = settled(condition.of);
      return inner === null ? null : !inner;
    }
    case 'test':
      return condition.operator === 'isNot' && isEveryBoolean(condition.values) ? false : null;
  }
}

/** One part that comes to `decisive` settles it; otherwise all parts must be settled. */
function settledUnless(decisive: boolean, conditions: readonly Condition[]): boolean | null {
  const parts = conditions.map(settled);
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
}

function isEveryBoolean(values: readonly unknown[]): boolean {
  return values.includes(true) && values.includes(false);
}
