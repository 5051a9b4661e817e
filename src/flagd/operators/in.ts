import { isList, isScalar, type Scalar } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { bind, choose, leaf } from '../tree.ts';
import { literal } from '../value.ts';
import { isOneOf } from './same.ts';

/** `{"in": [<value>, [<literal>, …]]}`. Looking into an attribute, or for a part of a text, is custom. */
export const readIn: OperatorReader = (operands, reader) => {
  if (!isList(operands)) return null;
  const [needle, haystack, ...others] = operands;
  if (needle === undefined || haystack === undefined || others.length > 0) return null;
  if (!isList(haystack) || !haystack.every((each): each is Scalar => isScalar(each))) return null;
  return bind(
    reader.value(needle),
    (value) => choose(isOneOf(value, haystack, reader.flagKey), leaf(literal(true)), leaf(literal(false))),
    reader.effort,
  );
};
