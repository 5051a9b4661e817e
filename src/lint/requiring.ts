import type { FlagSet } from '../model/index.ts';

const known = new WeakMap<FlagSet, ReadonlyMap<string, readonly string[]>>();

/** The keys of the flags of a set that require a flag, which need not be there; in the order of the set. */
export function requiring(set: FlagSet, key: string): readonly string[] {
  const index = known.get(set) ?? indexOf(set);
  known.set(set, index);
  return index.get(key) ?? [];
}

function indexOf({ flags }: FlagSet): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { key, definition } of flags.values()) {
    for (const required of Object.keys(definition.requires ?? {})) {
      const others = index.get(required);
      if (others === undefined) index.set(required, [key]);
      else others.push(key);
    }
  }
  return index;
}
