import type { FlagDefinition } from '../../model/index.ts';

type Requires = FlagDefinition['requires'];

/**
 * What a flag requires, by the keys that those flags have now.
 *
 * @param renamed the new keys by the old ones
 */
export function underNewKeys(requires: Requires, renamed: ReadonlyMap<string, string>): Requires {
  if (requires === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(requires).map(([key, variants]) => [renamed.get(key) ?? key, variants]),
  );
}
