import { isObject } from './attribute.ts';

/**
 * What JsonLogic takes for true: everything but `false`, `null`, 0, `NaN`, the empty text, and a list, a map or
 * any other collection with nothing in it.
 */
export function isTruthy(value: unknown): boolean {
  if (!isObject(value)) return Boolean(value);
  if (Array.isArray(value)) return value.length > 0;
  if (Symbol.iterator in value) return value.length !== 0 && value.size !== 0;
  return !isPlain(value) || Object.keys(value).length > 0;
}

/** Whether an object is a map of names rather than, say, a date; also one from another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return !isObject(prototype) || Object.getPrototypeOf(prototype) === null;
}
