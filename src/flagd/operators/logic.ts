import type { JsonValue } from '../../model/index.ts';
import type { Formula } from '../formula.ts';
import { isList, operandList } from '../json.ts';
import type { OperatorReader, Reader } from '../reader.ts';
import { bind, choose, chooseBy, leaf, type Tree } from '../tree.ts';
import { type LogicValue, literal, truthOf } from '../value.ts';
import { negateTruth } from './truth.ts';

/** More operands than this are read only where their truth is asked for, not their values. */
const MAX_OPERANDS = 200;

/** True or false as values. */
function truthValue(truth: Tree<Formula>, { effort }: Reader): Tree<LogicValue> {
  return chooseBy(truth, leaf(literal(true)), leaf(literal(false)), effort);
}

export const readNot: OperatorReader = (operands, reader) => {
  const [only, ...others] = operandList(operands);
  if (only === undefined || others.length > 0) return null;
  return truthValue(negateTruth(reader.truth(only), reader), reader);
};

export const readTruthValue: OperatorReader = (operands, reader) => {
  const [only, ...others] = operandList(operands);
  return only === undefined || others.length > 0 ? null : truthValue(reader.truth(only), reader);
};

/** `{"and": […]}`: the first value that is not true, or the last. */
export const readAnd: OperatorReader = (operands, reader) =>
  readChain(operands, reader, (isTrue, own, later) => choose(isTrue, later, own));

/** `{"or": […]}`: the first value that is true, or the last. */
export const readOr: OperatorReader = (operands, reader) =>
  readChain(operands, reader, (isTrue, own, later) => choose(isTrue, own, later));

type Pick = (isTrue: Formula, own: Tree<LogicValue>, later: Tree<LogicValue>) => Tree<LogicValue>;

function readChain(operands: JsonValue, reader: Reader, pick: Pick): Tree<LogicValue> | null {
  if (!isList(operands) || operands.length > MAX_OPERANDS) return null;
  const values = operands.map(reader.value);
  const last = values.at(-1);
  if (last === undefined) return leaf(literal(null));
  return values
    .slice(0, -1)
    .reduceRight<Tree<LogicValue>>(
      (later, each) =>
        bind(each, (value) => pick(truthOf(value, reader.flagKey), leaf(value), later), reader.effort),
      last,
    );
}
