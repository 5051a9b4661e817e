import { both, either } from '../formula.ts';
import { operandList } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { leaf } from '../tree.ts';
import { isAttribute, isMissing } from './var.ts';

/** `{"missing": ["a", "b"]}`: the names of those that are missing, which is true when there is one. */
export const readMissing: OperatorReader = (operands) => {
  const names = operandList(operands);
  if (!names.every((each): each is string => typeof each === 'string' && isAttribute(each))) return null;
  const isFilled = both([either(names.map(isMissing)), names.length > 0]);
  return leaf({ kind: 'missing', isFilled, logic: { missing: operands } });
};
