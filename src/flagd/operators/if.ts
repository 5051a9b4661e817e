import { isList } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { chooseBy, leaf } from '../tree.ts';
import { literal } from '../value.ts';
import { enrol, isEnrolment } from './enrolment.ts';

/** Every arm is a level of the tree, and the levels are walked recursively. */
const MAX_ARMS = 1000;

/** `{"if": [<condition>, <then>, …, <else>]}`; a missing else is null. */
export const readIf: OperatorReader = (operands, reader) => {
  if (!isList(operands) || operands.length > 2 * MAX_ARMS + 1) return null;
  const [first, ...others] = operands;
  if (first === undefined) return leaf(literal(null));
  if (others.length === 0) return reader.value(first);
  const arms = Math.floor(operands.length / 2);
  const last = operands.length % 2 === 1 ? operands.at(-1) : null;
  let tree = reader.value(last ?? null);
  for (let arm = arms - 1; arm >= 0; arm--) {
    const condition = operands[2 * arm] ?? null;
    const value = reader.value(operands[2 * arm + 1] ?? null);
    const then = isEnrolment(condition) ? enrol(value, null, reader) : value;
    tree = chooseBy(reader.truth(condition), then, tree, reader.effort);
  }
  return tree;
};
