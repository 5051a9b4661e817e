import { sortedEntries } from '../model/index.ts';

/** A value of JSON with the keys of every map in order, because the order of a map never means anything. */
export function sortedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedJson);
  return typeof value === 'object' && value !== null ? sortedMap(value) : value;
}

/** The same for what is known to be a map. */
export function sortedMap(map: object): object {
  return Object.fromEntries(sortedEntries({ ...map }).map(([key, value]) => [key, sortedJson(value)]));
}
