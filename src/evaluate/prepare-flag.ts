import { compileTargeting } from './compile-targeting.ts';
import type { FlagStore, PreparedFlag, StoredFlag } from './flag-store.ts';

/** Makes of a flag's definition what its evaluations need, once. Never throws. */
export function prepareFlag(flag: StoredFlag, store: FlagStore): PreparedFlag {
  const { variants, defaultVariant, metadata } = flag.definition;
  try {
    return {
      variants: new Map(Object.entries(variants)),
      defaultVariant,
      metadata: Object.freeze({ ...store.metadata, ...metadata }),
      targeting: prepareTargeting(flag, store),
    };
  } catch {
    return { variants: new Map(), defaultVariant, metadata: {}, targeting: 'it cannot be read' };
  }
}

function prepareTargeting(flag: StoredFlag, store: FlagStore): PreparedFlag['targeting'] {
  const { targeting } = flag.definition;
  if (targeting === null || Object.keys(targeting).length === 0) return null;
  try {
    return compileTargeting(flag.key, targeting, store.evaluators, store.now !== null);
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  }
}
