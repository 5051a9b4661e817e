import {
  type FlagDefinition,
  type FlagSet,
  type Merge,
  MOST_REQUIRED,
  segmentsNamedBy,
  sortedEntries,
  type Version,
} from '../../model/index.ts';
import type { LoadedFlags } from '../load.ts';
import type { Entry } from '../tree/entry.ts';
import { judge } from '../tree/judge.ts';
import type { Tree } from '../tree/tree.ts';
import type { Replay } from './replay.ts';

/** What past flag sets are made of. */
export interface PastSetsOptions {
  readonly flagsDirectory: string;
  readonly versions: Replay['versions'];
  readonly definitionOf: (file: File) => FlagDefinition | null;
  readonly bytesOf: (id: string) => Buffer;
  readonly load: (tree: Tree) => LoadedFlags;
}

type File = NonNullable<Version['file']>;

/**
 * Builds flag sets of the past with only what one flag is made of: of ten thousand flags all others would be read,
 * judged and sorted for nothing.
 */
export function pastSets(options: PastSetsOptions): (merge: Merge, key: string) => FlagSet | null {
  const { flagsDirectory, versions, bytesOf, load } = options;
  return (merge, key) => {
    const { files: flags, segments } = flagFiles(key, merge, options);
    const vocabulary = [
      ...versions.policy.values(),
      ...[...segments].flatMap((name) => [versions.segment.get(name) ?? []]),
    ];
    const files = [...vocabulary.flatMap((each) => fileAt(each, merge) ?? []), ...flags];
    const entries = files.map((file): Entry & File => ({ ...file, kind: 'file' }));
    const { sources, problems } = judge(entries, flagsDirectory);
    return load({
      name: merge.moment.commit,
      commit: merge.moment.commit,
      files: sources.map(({ path, role, name, entry }) => ({ path, role, name, id: entry.id })),
      problems,
      readAll: (wanted) => wanted.map(({ id }) => bytesOf(id)),
    }).flagSet;
  };
}

/**
 * The files of a flag and of all flags it leads to, and the segments they name; requirements that run in a circle end
 * where they began.
 */
function flagFiles(
  key: string,
  merge: Merge,
  { versions, definitionOf }: PastSetsOptions,
): { readonly files: File[]; readonly segments: ReadonlySet<string> } {
  const files: File[] = [];
  const segments = new Set<string>();
  const keys = new Set([key]);
  for (const each of keys) {
    const file = fileAt(versions.flag.get(each) ?? [], merge);
    if (file === null) continue;
    files.push(file);
    const definition = definitionOf(file);
    if (definition !== null) for (const { name } of segmentsNamedBy(definition)) segments.add(name);
    for (const [required] of sortedEntries(definition?.requires ?? {}))
      if (keys.size <= MOST_REQUIRED) keys.add(required);
  }
  return { files, segments };
}

/** What a file was after a merge. */
function fileAt(versions: readonly Version[], { position }: Merge): File | null {
  return versions.findLast(({ merge }) => merge.position <= position)?.file ?? null;
}
