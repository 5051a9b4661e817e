import type { JsonValue } from '../../model/index.ts';

/** A map in the making. */
export type PlainMap = { [name: string]: JsonValue };

/** An empty map that inherits nothing, so that no key can reach or shadow a prototype. */
export function emptyMap(): PlainMap {
  return Object.create(null) as PlainMap;
}
