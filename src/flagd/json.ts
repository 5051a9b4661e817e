import type { JsonValue, ObjectValue } from '../model/index.ts';

export type Scalar = string | number | boolean | null;

export function isScalar(json: JsonValue): json is Scalar {
  return typeof json !== 'object' || json === null;
}

export function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

/** Whether it is a map of names, of which none is taken from a prototype. */
export function isMap(json: JsonValue | undefined): json is ObjectValue {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** An operator with its operands. */
export interface Operation {
  readonly operator: string;
  readonly operands: JsonValue;
}

/** Takes an object with exactly one key for an operation, as JSONLogic does; everything else is none. */
export function operationOf(json: JsonValue): Operation | null {
  if (!isMap(json)) return null;
  const [entry, ...others] = Object.entries(json);
  if (entry === undefined || others.length > 0) return null;
  return { operator: entry[0], operands: entry[1] };
}

/** The operands as a list; a single one may stand without the list around it. */
export function operandList(operands: JsonValue): readonly JsonValue[] {
  return isList(operands) ? operands : [operands];
}
