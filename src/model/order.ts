/**
 * Compares texts by UTF-16 code unit, the one order of names everywhere: it depends on no locale and no version of
 * Unicode. For use with `sort`.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The entries of a map in code-unit order of the keys: the order of a map never means anything. */
export function sortedEntries<T>(map: { readonly [name: string]: T }): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b));
}
