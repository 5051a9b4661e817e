/** What a variant hands to its callers: any JSON value but null and, at the top, a list. */
export type Value = boolean | number | string | ObjectValue;

/** An object value: plain JSON all the way down. */
export interface ObjectValue {
  readonly [name: string]: JsonValue;
}

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | ObjectValue;

/** OpenFeature's name for the type of a value; a flag has exactly one. */
export type ValueType = 'boolean' | 'number' | 'string' | 'object';

/** The OpenFeature type of a value. */
export function valueType(value: Value): ValueType {
  return typeof value as ValueType;
}
