import type { FlagSet, PlacedProblem, Side } from '../model/index.ts';
import { createReadCache, type ReadCache, readFiles } from './files.ts';
import { buildFlagSet } from './flag-set.ts';
import type { Tree } from './tree/tree.ts';

/** One side of a comparison: what could be read, and what is wrong with the rest. */
export interface LoadedFlags {
  readonly side: Side;
  /** Null when there is no readable policy. */
  readonly flagSet: FlagSet | null;
  /** The blob ids of the files by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The keys of the flag files by path, readable or not. */
  readonly keys: ReadonlyMap<string, string>;
  /** The problems of one file, by place. */
  readonly problemsIn: (file: string) => readonly PlacedProblem[];
  /** The problems of all files, by file and place. */
  readonly problems: () => readonly PlacedProblem[];
}

/**
 * Loads the trees of one comparison: what they share is read once. Every tree must have been listed from the same
 * flags directory.
 */
export function flagLoader(flagsDirectory: string): (tree: Tree) => LoadedFlags {
  const cache = createReadCache();
  return (tree) => load(tree, flagsDirectory, cache);
}

function load(tree: Tree, flagsDirectory: string, cache: ReadCache): LoadedFlags {
  const read = readFiles(tree, flagsDirectory, cache);
  const { flagSet, problemsIn } = buildFlagSet(read);
  const ids = (): [string, string][] => tree.files.map(({ path, id }) => [path, id]);
  return {
    side: { name: tree.name, commit: tree.commit },
    flagSet,
    files: new Map(ids()),
    keys: new Map(read.flags.map(({ path, name }) => [path, name])),
    problemsIn,
    problems: () => {
      const paths = new Set([...read.problems.keys(), ...tree.files.map(({ path }) => path)]);
      return [...paths].sort().flatMap(problemsIn);
    },
  };
}
