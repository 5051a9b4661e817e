import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LoadedFlags } from '../load/index.ts';
import { type Report, UsageError } from '../model/index.ts';
import { compare } from './compare.ts';
import { loadDirectory, openFlags } from './flags.ts';

export interface DiffOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  /** Two revisions, or two directories that hold flags. */
  readonly a: string;
  readonly b: string;
}

/** Compares what two sides serve. Throws `UsageError`. */
export function diff({ directory, flags: flagsDirectory, a, b }: DiffOptions): Report {
  const load = (side: string): LoadedFlags =>
    isDirectory(resolve(directory, side))
      ? loadDirectory(directory, side)
      : loadRevision(directory, flagsDirectory, side);
  return compare(load(a), load(b));
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
