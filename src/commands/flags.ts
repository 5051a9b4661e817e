import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import {
  createReadCache,
  flagLoader,
  type LoadedFlags,
  objectFormat,
  readCodeowners,
  readDirectory,
  readRevision,
  type Tree,
  topLevel,
} from '../load/index.ts';
import { UsageError } from '../model/index.ts';
import { type Past, type PastOptions, readPast } from './past.ts';

/** The flags directory of one command, and the sides of it that can be loaded. */
export interface Flags {
  /** What paths in reports are relative to. */
  readonly root: string;
  /** The root of the repository, or null outside git. */
  readonly repository: string | null;
  /** The files as they are on disk. */
  readonly workingTree: () => LoadedFlags;
  /** The files of a revision; only inside git. */
  readonly revision: (revision: string) => LoadedFlags;
  /** What happened to the flags on the branch that ends with a revision, or why that is not known. */
  readonly past: (revision: string, options: PastOptions) => Past;
  /** The owners that CODEOWNERS of a revision knows, or that of the working tree for null; null without such a file. */
  readonly codeOwners: (revision: string | null) => ReadonlySet<string> | null;
}

/**
 * Finds the flags directory. Inside git, paths in reports are relative to the root of the repository, as GitHub
 * wants them; elsewhere to the directory of the command.
 *
 * @param directory where the command runs
 * @param flags the flags directory, relative to it
 */
export function openFlags(directory: string, flags: string): Flags {
  const from = existing(directory);
  const repository = topLevel(from);
  const root = repository ?? from;
  const flagsDirectory = relative(root, resolve(from, flags)).split(sep).join('/');
  const cache = createReadCache();
  const load = flagLoader(flagsDirectory, cache);
  const format = repository === null ? 'sha1' : objectFormat(repository);
  return {
    root,
    repository,
    workingTree: () => {
      requireDirectory(join(root, flagsDirectory), flags);
      return load(named('working tree', readDirectory(root, flagsDirectory, format)));
    },
    revision: (revision) => load(readRevision(root, revision, flagsDirectory)),
    past: (revision, options) => readPast({ repository, flagsDirectory }, revision, options, cache),
    codeOwners: (revision) => readCodeowners(root, revision),
  };
}

/** Loads a directory of flags that stands on its own. */
export function loadDirectory(directory: string, flags: string): LoadedFlags {
  const path = resolve(existing(directory), flags);
  const flagsDirectory = path.slice(path.lastIndexOf(sep) + 1);
  return flagLoader(flagsDirectory)(named(flags, readDirectory(resolve(path, '..'), flagsDirectory)));
}

/** What people call a side, instead of the path it was read from. */
function named(name: string, tree: Tree): Tree {
  return { ...tree, name };
}

function requireDirectory(path: string, flags: string): void {
  if (existsSync(path)) return;
  const remedy =
    'Run this where the flags are, name their directory with `--flags`, or start with `flaghoist init`.';
  throw new UsageError(`there is no directory ${flags} here`, remedy);
}

/** Without links, as git names the root: the directory itself may be reached through one, such as a `/tmp`. */
function existing(directory: string): string {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(directory);
  throw new UsageError(`the directory ${directory} does not exist`, 'Name a directory that exists.');
}
