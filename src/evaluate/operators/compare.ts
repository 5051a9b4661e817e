import { argumentList, isLiteral, type Operator } from '../expression.ts';

/** `{"===": [a, b]}` */
export const strictlyEqual: Operator = (args, { compile }) => {
  const [left, right] = operands('===', args, compile);
  const [, literal] = argumentList('===', args, 2);
  if (isLiteral(literal)) return (context, now) => left(context, now) === literal;
  return (context, now) => left(context, now) === right(context, now);
};

/** `{"!==": [a, b]}` */
export const strictlyUnequal: Operator = (args, { compile }) => {
  const [left, right] = operands('!==', args, compile);
  const [, literal] = argumentList('!==', args, 2);
  if (isLiteral(literal)) return (context, now) => left(context, now) !== literal;
  return (context, now) => left(context, now) !== right(context, now);
};

/** `{"==": [a, b]}` */
export const equal: Operator = (args, { compile }) => {
  const [left, right] = operands('==', args, compile);
  return (context, now) => looselyEqual(left(context, now), right(context, now));
};

/** `{"!=": [a, b]}` */
export const unequal: Operator = (args, { compile }) => {
  const [left, right] = operands('!=', args, compile);
  return (context, now) => !looselyEqual(left(context, now), right(context, now));
};

/** `{"<": [a, b]}` */
export const less: Operator = ordered('<', (a, b) => a < b);

/** `{"<=": [a, b]}` */
export const lessOrEqual: Operator = ordered('<=', (a, b) => a <= b);

/** `{">": [a, b]}` */
export const greater: Operator = ordered('>', (a, b) => a > b);

/** `{">=": [a, b]}` */
export const greaterOrEqual: Operator = ordered('>=', (a, b) => a >= b);

type Comparison = <T extends number | string>(a: T, b: T) => boolean;

/** Two texts compare by code units, everything else as numbers; what is no number compares false. */
function ordered(name: string, holds: Comparison): Operator {
  return (args, { compile }) => {
    const [left, right] = operands(name, args, compile);
    return (context, now) => {
      const a = left(context, now);
      const b = right(context, now);
      if (typeof a === 'number' && typeof b === 'number') return holds(a, b);
      if (typeof a === 'string' && typeof b === 'string') return holds(a, b);
      return holds(toNumber(a), toNumber(b));
    };
  };
}

function looselyEqual(a: unknown, b: unknown): boolean {
  if (isTextOrNull(a) && isTextOrNull(b)) return a === b;
  return toNumber(a) === toNumber(b);
}

function isTextOrNull(value: unknown): boolean {
  return typeof value === 'string' || value === null;
}

/** A value as JsonLogic's loose comparisons take it; `NaN`, of which every comparison is false, for all others. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return isTextOrNull(value) || typeof value === 'boolean' ? Number(value) : Number.NaN;
}

function operands(name: string, args: unknown, compile: Parameters<Operator>[1]['compile']) {
  const [left, right] = argumentList(name, args, 2);
  return [compile(left), compile(right)] as const;
}
