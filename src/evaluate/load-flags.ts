import { isObject } from './attribute.ts';
import type { FlagStore, StoredFlag } from './flag-store.ts';
import { readFlagDefinition, readMetadata } from './read-flag-definition.ts';

/** What a flag-definition file was loaded to, or why it was refused, in one line. */
export type LoadResult =
  | { readonly kind: 'loaded'; readonly store: FlagStore }
  | { readonly kind: 'refused'; readonly problem: string };

export interface LoadOptions {
  /** The time in seconds since 1970. Without it, a flag that reads `$flagd.timestamp` answers PARSE_ERROR. */
  readonly now?: () => number;
}

/**
 * Loads a flagd flag-definition file for evaluation. The structure of every flag is checked at once; its targeting
 * is turned into functions when the flag is first evaluated. Never throws.
 *
 * @param document the parsed JSON, which must not be changed afterwards
 */
export function loadFlags(document: unknown, options: LoadOptions = {}): LoadResult {
  try {
    return { kind: 'loaded', store: readDocument(document, options.now ?? null) };
  } catch (error) {
    return {
      kind: 'refused',
      problem: error instanceof Error ? error.message : 'the document cannot be read',
    };
  }
}

function readDocument(document: unknown, now: FlagStore['now']): FlagStore {
  if (!isObject(document) || Array.isArray(document)) throw new Error('expected an object with "flags"');
  const { flags, $evaluators: evaluators = {} } = document;
  if (!isObject(flags) || Array.isArray(flags)) throw new Error('"flags" must be an object of flags by key');
  if (!isObject(evaluators) || Array.isArray(evaluators)) throw new Error('"$evaluators" must be an object');
  const metadata = readMetadata(document.metadata);
  const stored = new Map<string, StoredFlag>();
  for (const key of Object.keys(flags)) stored.set(key, readFlag(key, flags[key]));
  return { flags: stored, metadata, evaluators, now };
}

function readFlag(key: string, entry: unknown): StoredFlag {
  try {
    return readFlagDefinition(key, entry);
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'it cannot be read';
    throw new Error(`flag ${JSON.stringify(key)}: ${problem}`);
  }
}
