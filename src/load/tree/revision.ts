import { type PlacedProblem, UsageError } from '../../model/index.ts';
import { resolveRevision } from '../git/index.ts';
import { runGit } from '../git/run.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_TOTAL_BYTES } from '../limits.ts';
import { show } from '../show.ts';
import { readBlobs } from './blobs.ts';
import type { Entry } from './entry.ts';
import { checkFlagsDirectory } from './flags-directory.ts';
import { judge, tooManyBytes, tooManyFiles } from './judge.ts';
import type { SourceFile, Tree } from './tree.ts';

/** An entry of a git tree, with its object. */
export interface GitEntry extends Entry {
  readonly id: string;
  readonly size: number;
}

/**
 * Reads the flags directory of a revision as git objects by their ids: no work tree, no filters, no attributes.
 *
 * @param repository a directory inside the repository
 * @param flagsDirectory relative to the repository's root, with `/`
 * @returns a tree without files when the revision has no such directory
 * @throws UsageError when there is no such repository or revision
 */
export function readRevision(repository: string, revision: string, flagsDirectory: string): Tree {
  checkFlagsDirectory(flagsDirectory);
  const commit = resolveRevision(repository, revision);
  const entries = listEntries(repository, commit, flagsDirectory);
  if (entries.some(({ path, kind }) => path === flagsDirectory && kind === 'file')) {
    throw new UsageError(
      `${show(flagsDirectory)} is a file in this revision.`,
      'Name the directory that holds the flags.',
    );
  }
  const tree = (files: readonly SourceFile[], problems: readonly PlacedProblem[]): Tree => ({
    name: revision,
    commit,
    files,
    problems,
    readAll: (wanted) => readSmall(repository, wanted, entries),
  });
  if (entries.length > MAX_FILES) return tree([], [tooManyFiles(flagsDirectory)]);
  const { sources, problems } = judge(entries, flagsDirectory);
  const total = sources.reduce((sum, { entry }) => sum + Math.min(entry.size, MAX_FILE_BYTES + 1), 0);
  if (total > MAX_TOTAL_BYTES) return tree([], [...problems, tooManyBytes(flagsDirectory)]);
  const files = sources.map(({ path, role, name, entry }) => ({ path, role, name, id: entry.id }));
  return tree(files, problems);
}

/** What stands for the bytes of a file that is refused for its size: nobody needs to hold a gigabyte to say so. */
export const TOO_LARGE = Buffer.alloc(MAX_FILE_BYTES + 1);

function readSmall(
  repository: string,
  files: readonly SourceFile[],
  entries: readonly GitEntry[],
): readonly Buffer[] {
  const large = new Set(entries.filter(({ size }) => size > MAX_FILE_BYTES).map(({ id }) => id));
  const ids = new Set(files.map(({ id }) => id).filter((id) => !large.has(id)));
  const blobs = readBlobs(repository, [...ids]);
  return files.map(({ id }) => blobs.get(id) ?? TOO_LARGE);
}

/**
 * What a commit holds at and below the flags directory, unjudged.
 *
 * @throws UsageError when the clone lacks one of its trees
 */
export function listEntries(repository: string, commit: string, flagsDirectory: string): GitEntry[] {
  const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', flagsDirectory];
  const { status, stdout } = runGit(repository, args);
  if (status !== 0) {
    throw new UsageError(
      'The repository lacks a tree of this revision.',
      'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.',
    );
  }
  return stdout.toString('utf8').split('\0').slice(0, -1).map(parseEntry);
}

/** Reads `<mode> <type> <id> <size>\t<path>` (git-ls-tree(1), with `-l`). */
export function parseEntry(line: string): GitEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
  return { path: line.slice(tab + 1), kind: kindOf(mode), id, size: size === '-' ? 0 : Number(size) };
}

function kindOf(mode: string): Entry['kind'] {
  switch (mode) {
    case '100644':
    case '100664':
    case '100755':
      return 'file';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'other';
  }
}
