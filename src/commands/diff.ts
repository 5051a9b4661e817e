import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LoadedFlags } from '../load/index.ts';
import { type Report, UsageError } from '../model/index.ts';
import { compare } from './compare.ts';
import { readContexts } from './contexts.ts';
import { diffFlagdFiles } from './flagd-files.ts';
import { loadDirectory, openFlags } from './flags.ts';

export interface DiffOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  /** Two revisions, two directories that hold flags, or two flagd files. */
  readonly a: string;
  readonly b: string;
  /** A file of contexts to count over, relative to `directory`, or null. */
  readonly contexts?: string | null;
}

/** Compares what two sides serve. Throws `UsageError`. */
export function diff({ directory, flags: flagsDirectory, a, b, contexts: file = null }: DiffOptions): Report {
  const contexts = file === null ? null : readContexts(directory, file);
  const [aIsFile, bIsFile] = [isFile(resolve(directory, a)), isFile(resolve(directory, b))];
  if (aIsFile && bIsFile) return diffFlagdFiles(directory, a, b, contexts);
  if (aIsFile || bIsFile) {
    const remedy = 'Name two flagd files, two directories of flags or two revisions.';
    throw new UsageError(`${aIsFile ? a : b} is a file, and ${aIsFile ? b : a} is not`, remedy);
  }
  const load = (side: string): LoadedFlags =>
    isDirectory(resolve(directory, side))
      ? loadDirectory(directory, side)
      : loadRevision(directory, flagsDirectory, side);
  return compare(load(a), load(b), { contexts, rules: null });
}

function loadRevision(directory: string, flagsDirectory: string, side: string): LoadedFlags {
  const flags = openFlags(directory, flagsDirectory);
  if (flags.repository !== null) return flags.revision(side);
  throw new UsageError(
    `${side} is no directory`,
    'Name two directories of flags, or run this inside a git repository.',
  );
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
