import type { Fix } from '../../model/index.ts';
import { applyFixes } from '../yaml/fix/apply-fixes.ts';
import { replaceFile } from './replace-file.ts';

/** A file as it was read, and the fixes that were found in it. */
export interface FixableFile {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** What became of the fixes of one file. */
export interface FixedFile {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** The indices of the fixes that were made, ascending; the others are impossible, or wait for the next pass. */
  readonly applied: readonly number[];
  /** Why the file was left alone, as a sentence about it goes on after its name; null when nothing kept it from being written. */
  readonly refused: string | null;
}

/**
 * Makes fixes in files on disk. Each file is replaced at once or not at all, and only while it holds what was read.
 *
 * @param root the directory that the paths are relative to
 * @param files by path, with `/`
 */
export function writeFixes(root: string, files: ReadonlyMap<string, FixableFile>): FixedFile[] {
  return [...files].map(([file, { text, fixes }]) => {
    const { text: fixed, applied } = applyFixes(text, fixes);
    if (applied.length === 0) return { file, applied, refused: null };
    const refused = replaceFile(root, file, Buffer.from(text), Buffer.from(fixed));
    return { file, applied: refused === null ? applied : [], refused };
  });
}
