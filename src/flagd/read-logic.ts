import type { JsonValue } from '../model/index.ts';
import type { Formula } from './formula.ts';
import { isScalar, operationOf } from './json.ts';
import { OPERATORS } from './operators/index.ts';
import { readTruth } from './operators/truth.ts';
import type { Reader } from './reader.ts';
import { type Effort, leaf, spend, type Tree } from './tree.ts';
import { type LogicValue, literal } from './value.ts';

/**
 * Reads flagd's JSONLogic. What cannot be read stays in as small a custom part as possible.
 *
 * @param logic with evaluators and the flag's key written in
 * @param effort what may be spent
 * @throws Unreadable when nothing smaller than the whole can be told
 */
export function readLogic(
  logic: JsonValue,
  flag: Pick<Reader, 'flagKey' | 'defaultVariant'>,
  effort: Effort,
): Tree<LogicValue> {
  const values = new Map<object, Tree<LogicValue>>();
  const truths = new Map<object, Tree<Formula>>();
  const reader: Reader = { ...flag, effort, value: remember(values, value), truth: remember(truths, truth) };
  return reader.value(logic);

  function value(part: JsonValue): Tree<LogicValue> {
    spend(effort);
    if (isScalar(part)) return leaf(literal(part));
    const operation = operationOf(part);
    const read = operation === null ? undefined : OPERATORS.get(operation.operator);
    const tree = operation === null ? null : read?.(operation.operands, reader, operation.operator);
    return tree ?? leaf({ kind: 'custom', logic: part });
  }

  function truth(part: JsonValue): Tree<Formula> {
    return readTruth(part, reader);
  }
}

/** Reads what several places share, such as an evaluator, only once. */
function remember<T>(known: Map<object, T>, read: (logic: JsonValue) => T): (logic: JsonValue) => T {
  return (logic) => {
    if (isScalar(logic)) return read(logic);
    const before = known.get(logic);
    if (before !== undefined) return before;
    const result = read(logic);
    known.set(logic, result);
    return result;
  };
}
