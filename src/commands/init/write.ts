import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../model/index.ts';
import type { PlannedFile } from './plan.ts';

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
