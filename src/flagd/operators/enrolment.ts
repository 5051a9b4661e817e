import type { JsonValue } from '../../model/index.ts';
import { isList, operationOf } from '../json.ts';
import type { Reader } from '../reader.ts';
import { bind, leaf, type Tree } from '../tree.ts';
import type { LogicValue } from '../value.ts';

/** Marks all variants of a tree as arms of a rollout, apart from one that stands for who is left over. */
export function enrol(tree: Tree<LogicValue>, leftOver: string | null, { effort }: Reader): Tree<LogicValue> {
  return bind(
    tree,
    (value) => {
      const isArm = value.kind === 'literal' && value.value !== null && value.value !== leftOver;
      return leaf(isArm ? { ...value, isEnrolled: true } : value);
    },
    effort,
  );
}

/**
 * Whether a condition lets into a rollout: it compares what a `fractional` draws, or guards one as a compiled file
 * does, also where everyone is let in and nothing is drawn.
 */
export function isEnrolment(condition: JsonValue): boolean {
  const and = operationOf(condition);
  const parts = and?.operator === 'and' && isList(and.operands) ? and.operands : [condition];
  if (parts.some(comparesDraw)) return true;
  return parts.every(isOfGuard) && parts.some((part) => parts.some((other) => isGuard(part, other)));
}

/** What a compiled guard consists of: the attribute is there, a text, not empty, and inside of objects. */
function isOfGuard(part: JsonValue): boolean {
  const [first = null] = operandsOf(part, 'or');
  const isOfPath = operationOf(part)?.operator === '!!' || operandsOf(part, '===')[1] === null;
  const literal = operandsOf(part, '!==')[1];
  return (
    isOfPath ||
    operationOf(first)?.operator === '<' ||
    literal === null ||
    literal === '' ||
    operandsOf(part, 'starts_with')[1] === ''
  );
}

function comparesDraw(part: JsonValue): boolean {
  const [left = null] = operandsOf(part, '===');
  return operationOf(left)?.operator === 'fractional';
}

function isGuard(part: JsonValue, other: JsonValue): boolean {
  const [subject = null, start] = operandsOf(part, 'starts_with');
  const [own = null, empty] = operandsOf(other, '!==');
  return start === '' && empty === '' && JSON.stringify(subject) === JSON.stringify(own);
}

function operandsOf(part: JsonValue, operator: string): readonly JsonValue[] {
  const operation = operationOf(part);
  return operation?.operator === operator && isList(operation.operands) ? operation.operands : [];
}
