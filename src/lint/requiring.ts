import { type FlagSet, groupBy } from '../model/index.ts';

const known = new WeakMap<FlagSet, ReadonlyMap<string, readonly string[]>>();

/** The keys of the flags of a set that require a flag, which need not be there; in the order of the set. */
export function requiring(set: FlagSet, key: string): readonly string[] {
  const index = known.get(set) ?? indexOf(set);
  known.set(set, index);
  return index.get(key) ?? [];
}

function indexOf({ flags }: FlagSet): Map<string, string[]> {
  const requirements = [...flags.values()].flatMap(({ key, definition }) =>
    Object.keys(definition.requires ?? {}).map((required) => ({ key, required })),
  );
  const groups = groupBy(requirements, ({ required }) => required);
  return new Map([...groups].map(([required, others]) => [required, others.map(({ key }) => key)]));
}
