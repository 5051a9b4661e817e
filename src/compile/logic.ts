/** A JSONLogic expression as flagd reads it. */
export type Logic = string | number | boolean | null | readonly Logic[] | LogicObject;

/** An operator with its operands, or a literal object. */
export interface LogicObject {
  readonly [operator: string]: Logic;
}

/** A condition that may be decided already when it is compiled. */
export type LogicCondition = boolean | LogicObject;

/** The value of an attribute of the evaluation context. */
export function attribute(name: string): LogicObject {
  return { var: name };
}

/** All must hold; decided as soon as one is known not to. */
export function and(conditions: readonly LogicCondition[]): LogicCondition {
  if (conditions.includes(false)) return false;
  const open = conditions.filter((each) => each !== true).flatMap(operandsOf('and'));
  return open.length > 1 ? { and: open } : (open[0] ?? true);
}

/** At least one must hold; decided as soon as one is known to. */
export function or(conditions: readonly LogicCondition[]): LogicCondition {
  if (conditions.includes(true)) return true;
  const open = conditions.filter((each) => each !== false).flatMap(operandsOf('or'));
  return open.length > 1 ? { or: open } : (open[0] ?? false);
}

/** The condition must not hold. */
export function not(condition: LogicCondition): LogicCondition {
  return typeof condition === 'boolean' ? !condition : { '!': [condition] };
}

/** `then` where the condition holds, `otherwise` elsewhere; always with an explicit else. */
export function choose(condition: LogicCondition, then: Logic, otherwise: Logic): Logic {
  if (typeof condition === 'boolean') return condition ? then : otherwise;
  const rest = isIf(otherwise) ? otherwise.if : [otherwise];
  return { if: [condition, then, ...rest] };
}

function isIf(logic: Logic): logic is { readonly if: readonly Logic[] } {
  return typeof logic === 'object' && logic !== null && 'if' in logic && Array.isArray(logic.if);
}

/** `and` in `and` and `or` in `or` are the same list. */
function operandsOf(operator: 'and' | 'or'): (condition: LogicCondition) => readonly LogicObject[] {
  return (condition) => {
    if (typeof condition === 'boolean') return [];
    const operands = condition[operator];
    return Array.isArray(operands) ? (operands as readonly LogicObject[]) : [condition];
  };
}
