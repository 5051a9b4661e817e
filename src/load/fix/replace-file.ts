import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a regular file at once or not at all, with its mode; never through a link, and only when it holds what it
 * is expected to hold.
 *
 * @param file relative to the root, with `/`
 * @param before null where there is no such file yet
 * @param after null to remove it
 * @returns why it was left alone, or null when all is as it should be
 */
export function replaceFile(
  root: string,
  file: string,
  before: Buffer | null,
  after: Buffer | null,
): string | null {
  if (!isBelow(root, file)) return 'is reached through a symbolic link, or lies elsewhere';
  const path = join(root, file);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}~`);
  try {
    const stat = before === null ? undefined : statIfHolds(path, before);
    if (stat === null) return CHANGED;
    if (after !== null) writeNew(temporary, after, stat === undefined ? null : stat.mode & 0o7777);
    if (!isSame(lstatSync(path, { throwIfNoEntry: false }), stat)) return CHANGED;
    if (after !== null) renameSync(temporary, path);
    else rmSync(path, { force: true });
    return null;
  } catch (error) {
    return `cannot be written (${error instanceof Error && 'code' in error ? error.code : error})`;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const CHANGED = 'has changed since it was read';

/** Whether a path leads down from the root through directories alone. */
function isBelow(root: string, file: string): boolean {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  return parts.every((_, index) => {
    const path = join(root, ...parts.slice(0, index + 1));
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true;
  });
}

/** What a file is that holds exactly these bytes and may be written; null for any other. */
function statIfHolds(path: string, bytes: Buffer): Stats | null {
  const file = openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size === bytes.length && readFileSync(file).equals(bytes) ? stat : null;
  } finally {
    closeSync(file);
  }
}

/** @param mode null for that of any new file */
function writeNew(path: string, bytes: Buffer, mode: number | null): void {
  const file = openSync(path, 'wx', mode === null ? 0o666 : 0o600);
  try {
    writeFileSync(file, bytes);
    if (mode !== null) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Of a file that is not there there is nothing to compare. */
function isSame(a: Stats | undefined, b: Stats | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.ino === b.ino && a.dev === b.dev && a.mtimeMs === b.mtimeMs && a.size === b.size;
}
