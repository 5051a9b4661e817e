import type { JsonValue } from '../../model/index.ts';
import { both, either, type Formula, negate } from '../formula.ts';
import { isList, operandList, operationOf } from '../json.ts';
import type { Reader } from '../reader.ts';
import { bind, chooseBy, formulaOf, leaf, type Tree } from '../tree.ts';
import { truthOf } from '../value.ts';

/** Reads an expression for whether it holds, so that `and` and `or` of any length stay one formula. */
export function readTruth(logic: JsonValue, reader: Reader): Tree<Formula> {
  const operation = operationOf(logic);
  const operands = operation?.operands ?? null;
  switch (operation?.operator) {
    case 'and':
      if (isList(operands)) return joinTruths(operands, false, reader);
      break;
    case 'or':
      if (isList(operands)) return joinTruths(operands, true, reader);
      break;
    case '!':
    case '!!': {
      const [only, ...others] = operandList(operands);
      if (only === undefined || others.length > 0) break;
      const truth = reader.truth(only);
      return operation?.operator === '!!' ? truth : negateTruth(truth, reader);
    }
  }
  return bind(reader.value(logic), (value) => leaf(truthOf(value, reader.flagKey)), reader.effort);
}

/** Whether a truth is the opposite. */
export function negateTruth(truth: Tree<Formula>, { effort }: Reader): Tree<Formula> {
  const formula = formulaOf(truth);
  return formula !== null ? leaf(negate(formula)) : bind(truth, (each) => leaf(negate(each)), effort);
}

/** @param decisive which truth of one operand decides for all: true for `or`, false for `and` */
function joinTruths(operands: readonly JsonValue[], decisive: boolean, reader: Reader): Tree<Formula> {
  const formulas: Formula[] = [];
  const drawn: Tree<Formula>[] = [];
  for (const operand of operands) {
    const truth = reader.truth(operand);
    const formula = formulaOf(truth);
    if (formula === null) drawn.push(truth);
    else formulas.push(formula);
  }
  if (operands.length === 0) return leaf(false);
  const known = decisive ? either(formulas) : both(formulas);
  const rest = drawn.reduceRight<Tree<Formula>>(
    (later, each) =>
      decisive
        ? chooseBy(each, leaf(true), later, reader.effort)
        : chooseBy(each, later, leaf(false), reader.effort),
    leaf(!decisive),
  );
  if (drawn.length === 0) return leaf(known);
  return decisive
    ? chooseBy(leaf(known), leaf(true), rest, reader.effort)
    : chooseBy(leaf(known), rest, leaf(false), reader.effort);
}
