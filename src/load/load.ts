import type {
  BaselineDefinition,
  FindingFix,
  FlagSet,
  PlacedProblem,
  Problem,
  Side,
} from '../model/index.ts';
import { placeProblems } from './definition.ts';
import { createReadCache, type ReadCache, readFiles } from './files.ts';
import { fixPlacer } from './fix/place-fix.ts';
import { buildFlagSet } from './flag-set.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { aboutFile } from './place.ts';
import type { Tree } from './tree/tree.ts';

/** One side of a comparison: what could be read, and what is wrong with the rest. */
export interface LoadedFlags {
  readonly side: Side;
  /** Null when there is no readable policy. */
  readonly flagSet: FlagSet | null;
  /** The path of `baseline.yaml`; null without one. */
  readonly baselineFile: string | null;
  /** What it lists; null without one that can be read. */
  readonly baseline: BaselineDefinition | null;
  /** The blob ids of the files by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The keys of the flag files by path, readable or not. */
  readonly keys: ReadonlyMap<string, string>;
  /** The text of a file that could be decoded. */
  readonly textOf: (file: string) => string | null;
  /** Gives problems of one file their places; where there is no such file, the place of a file as a whole. */
  readonly place: (file: string, problems: readonly Problem[]) => readonly PlacedProblem[];
  /** The edits of a problem's fix, or null without one that is safe. */
  readonly fixOf: (problem: PlacedProblem) => FindingFix | null;
  /** The problems of one file, by place. */
  readonly problemsIn: (file: string) => readonly PlacedProblem[];
  /** The problems of all files, by file and place; after `MAX_PROBLEMS` of them, only how many files are left. */
  readonly problems: () => readonly PlacedProblem[];
}

/**
 * Loads the trees of one comparison: what they share is read once. Every tree must have been listed from the same
 * flags directory.
 *
 * @param cache what others have read of that directory, and will
 */
export function flagLoader(
  flagsDirectory: string,
  cache: ReadCache = createReadCache(),
): (tree: Tree) => LoadedFlags {
  return (tree) => load(tree, flagsDirectory, cache);
}

function load(tree: Tree, flagsDirectory: string, cache: ReadCache): LoadedFlags {
  const read = readFiles(tree, flagsDirectory, cache);
  const { flagSet, problemsIn } = buildFlagSet(read);
  const textOf = (file: string): string | null => read.texts.get(file) ?? null;
  const placeFix = fixPlacer(textOf);
  const ids = (): [string, string][] => tree.files.map(({ path, id }) => [path, id]);
  return {
    side: { name: tree.name, commit: tree.commit },
    flagSet,
    baselineFile: read.baseline?.path ?? null,
    baseline: read.baseline?.definition ?? null,
    files: new Map(ids()),
    keys: new Map(read.flags.map(({ path, name }) => [path, name])),
    textOf,
    place: (file, problems) => {
      const text = read.texts.get(file);
      return text === undefined
        ? problems.map(({ rule, message, remedy }) => aboutFile(file, { rule, message, remedy }))
        : placeProblems(file, text, problems);
    },
    fixOf: ({ file, fix }) => placeFix(file, fix),
    problemsIn,
    problems: () => {
      const paths = new Set([...read.problems.keys(), ...tree.files.map(({ path }) => path)]);
      return firstOf([...paths].sort(), problemsIn);
    },
  };
}

/** The problems of the first files: of a set with thousands of problems nobody reads the rest. */
function firstOf(
  files: readonly string[],
  problemsIn: (file: string) => readonly PlacedProblem[],
): readonly PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  for (const [index, file] of files.entries()) {
    const room = MAX_PROBLEMS - problems.length;
    const found = problemsIn(file);
    problems.push(...found.slice(0, room));
    if (found.length > room)
      return [...problems, tooMany(file, found.length - room, files.length - index - 1)];
  }
  return problems;
}

function tooMany(file: string, here: number, left: number): PlacedProblem {
  return aboutFile(file, {
    rule: 'too-many-problems',
    message: `More than ${MAX_PROBLEMS} problems; ${here} more in this file, and ${left} files after it are not looked at.`,
    remedy: 'Solve the first ones and check again.',
  });
}
