import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { topLevel } from '../../load/index.ts';
import { UsageError } from '../../model/index.ts';
import { type PlannedFile, planInit } from './plan.ts';
import { originOf } from './repository.ts';
import { requireFree, requireNoLinks, writeFiles } from './write.ts';

export interface InitOptions {
  /** The root of a git repository. */
  readonly directory: string;
  readonly solo: boolean;
  readonly today: Date;
}

/**
 * Writes the first files into a repository.
 *
 * @returns what was written
 * @throws UsageError outside a repository's root, when a file is there already, or when a directory is a link
 */
export function init({ directory, solo, today }: InitOptions): PlannedFile[] {
  requireRoot(directory);
  const files = planInit({ solo, repository: originOf(directory), today });
  requireNoLinks(directory, files);
  requireFree(directory, files);
  requireNoFlags(join(directory, 'flags'));
  writeFiles(directory, files);
  return files;
}

/** Whatever is in `flags/` would be read as flags from now on. */
function requireNoFlags(path: string): void {
  const isTaken =
    lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true || readdirSync(path).length > 0;
  if (!existsSync(path) || !isTaken) return;
  throw new UsageError(
    'flags/ already exists',
    'Nothing was written; move what is in it away to start afresh.',
  );
}

/** The workflow only counts at the root. */
function requireRoot(directory: string): void {
  const root = topLevel(directory);
  if (root === null) throw new UsageError('this is not a git repository', 'Run `git init` first.');
  if (realpathSync(root) !== realpathSync(directory)) {
    throw new UsageError('this is not the root of the repository', `Run it in ${root}.`);
  }
}
