import type { CustomCondition, OrderTest } from '../../model/index.ts';
import { both, type Formula, inDomain, negate } from '../formula.ts';
import { isList, type Scalar } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { BOOLEANS, onlyBoolean } from '../sets/boolean-set.ts';
import { absence, booleans, NOWHERE, numbers, texts, WHERE_MISSING } from '../sets/domain.ts';
import { bounded, NUMBERS } from '../sets/number-set.ts';
import { bind, choose, leaf } from '../tree.ts';
import { Unreadable } from '../unreadable.ts';
import { customFormula, type LogicValue, literal, logicOf } from '../value.ts';
import { looselyEqual } from './loose.ts';
import { isOneOf } from './same.ts';

/** `==`, `===`, `!=` and `!==` with two operands. */
export const readEquality: OperatorReader = (operands, reader, operator) => {
  if (!isList(operands) || operands.length !== 2) return null;
  const [left = null, right = null] = operands;
  const isEqual = operator.length === 3 ? strictlyEqual : looselyEqual;
  return bind(
    reader.value(left),
    (a) =>
      bind(
        reader.value(right),
        (b) => {
          const equal = isEqual(a, b, reader.flagKey);
          const holds = operator.startsWith('!') ? negate(equal) : equal;
          return choose(holds, leaf(literal(true)), leaf(literal(false)));
        },
        reader.effort,
      ),
    reader.effort,
  );
};

function strictlyEqual(a: LogicValue, b: LogicValue, flagKey: string): Formula {
  if (b.kind === 'literal') return isOneOf(a, [b.value], flagKey);
  if (a.kind === 'literal') return isOneOf(b, [a.value], flagKey);
  return customFormula({ '===': [logicOf(a), logicOf(b)] }, flagKey);
}

const ORDER = {
  '<': { literalLast: 'lessThan', literalFirst: 'greaterThan' },
  '<=': { literalLast: 'lessOrEqual', literalFirst: 'greaterOrEqual' },
  '>': { literalLast: 'greaterThan', literalFirst: 'lessThan' },
  '>=': { literalLast: 'greaterOrEqual', literalFirst: 'lessOrEqual' },
} as const satisfies Record<string, Record<string, OrderTest['operator']>>;

function isOrder(operator: string): operator is keyof typeof ORDER {
  return Object.hasOwn(ORDER, operator);
}

/** `<`, `<=`, `>` and `>=` with two operands, or with three: an attribute between two numbers. */
export const readOrder: OperatorReader = (operands, reader, operator) => {
  if (!isList(operands) || operands.length < 2 || operands.length > 3 || !isOrder(operator)) return null;
  const [first = null, second = null, third] = operands;
  return bind(
    reader.value(first),
    (a) =>
      bind(
        reader.value(second),
        (b) => {
          if (third === undefined) return truth(order(operator, a, b, reader.flagKey));
          return bind(
            reader.value(third),
            (c) => truth(between(operator, a, b, c, reader.flagKey)),
            reader.effort,
          );
        },
        reader.effort,
      ),
    reader.effort,
  );
};

function truth(holds: Formula) {
  return choose(holds, leaf(literal(true)), leaf(literal(false)));
}

function between(
  operator: keyof typeof ORDER,
  a: LogicValue,
  b: LogicValue,
  c: LogicValue,
  flagKey: string,
): Formula {
  const isRange = a.kind === 'literal' && b.kind === 'attribute' && c.kind === 'literal';
  if (isRange && isBound(a.value) && isBound(c.value)) {
    return both([order(operator, a, b, flagKey), order(operator, b, c, flagKey)]);
  }
  return customFormula({ [operator]: [logicOf(a), logicOf(b), logicOf(c)] }, flagKey);
}

function order(operator: keyof typeof ORDER, a: LogicValue, b: LogicValue, flagKey: string): Formula {
  const custom = customFormula({ [operator]: [logicOf(a), logicOf(b)] }, flagKey);
  if (a.kind === 'literal' && b.kind === 'literal') return orderLiterals(operator, a.value, b.value);
  if (a.kind === 'attribute' && b.kind === 'literal' && isBound(b.value)) {
    return inBounds(a.name, ORDER[operator].literalLast, b.value, custom);
  }
  if (a.kind === 'literal' && b.kind === 'attribute' && isBound(a.value)) {
    return inBounds(b.name, ORDER[operator].literalFirst, a.value, custom);
  }
  return custom;
}

function isBound(value: Scalar): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A missing attribute counts as 0, true as 1, false as 0; texts may be numbers or errors. */
function inBounds(
  attribute: string,
  operator: OrderTest['operator'],
  bound: number,
  custom: CustomCondition,
): Formula {
  const holds = (value: number) => {
    const { starts, cuts } = NUMBERS.intersection([
      bounded(operator, bound),
      bounded('lessOrEqual', value),
      bounded('greaterOrEqual', value),
    ]);
    return starts || cuts.length > 0;
  };
  return inDomain(attribute, {
    missing: holds(0) ? WHERE_MISSING : absence.known(0),
    booleans: booleans.known(
      BOOLEANS.union([true, false].filter((each) => holds(Number(each))).map(onlyBoolean)),
    ),
    numbers: numbers.known(bounded(operator, bound)),
    texts: texts.unknown(custom),
    objects: NOWHERE.objects,
  });
}

function orderLiterals(operator: keyof typeof ORDER, a: Scalar, b: Scalar): boolean {
  if (typeof a !== typeof b || (typeof a !== 'string' && typeof a !== 'number')) {
    throw new Unreadable(
      `"${operator}" compares two literals of different types`,
      'Compare an attribute with a number.',
    );
  }
  const sign =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : a === b ? 0 : 1;
  switch (operator) {
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
  }
}
