import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../model/index.ts';
import type { PlannedFile } from './plan.ts';

/** Throws `UsageError` when a directory that a file would be written to is a link, which may lead anywhere. */
export function requireNoLinks(directory: string, files: readonly PlannedFile[]): void {
  const link = files.flatMap(({ path }) => parents(path)).find((parent) => isLink(join(directory, parent)));
  if (link === undefined) return;
  throw new UsageError(
    `${link} is a symbolic link; nothing is written through one`,
    'Nothing was written; replace the link by a directory.',
  );
}

/** `a` and `a/b` of `a/b/c`. */
function parents(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // A file stands where a directory should be; `requireFree` says so.
    return false;
  }
}

/** Throws `UsageError` when one of the files is there already. */
export function requireFree(directory: string, files: readonly PlannedFile[]): void {
  const taken = files.filter(({ path }) => exists(join(directory, path)));
  if (taken.length > 0) {
    const paths = taken.map(({ path }) => path).join(', ');
    throw new UsageError(`${paths} already exists`, 'Nothing was written; move it away to start afresh.');
  }
}

/**
 * Writes all files, or none. A file that is there already is never touched.
 *
 * @throws UsageError when one cannot be written
 */
export function writeFiles(directory: string, files: readonly PlannedFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      writeFile(directory, path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(join(directory, path));
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`not everything could be written (${reason})`, 'Nothing was left behind.');
  }
}

function writeFile(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text, { flag: 'wx' });
}

/** A link counts, whatever it points at; so does a file where a directory should be. */
function exists(path: string): boolean {
  try {
    return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
