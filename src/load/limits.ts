/** How large one file may be: a flag of 64 KiB is a program, not a flag. */
export const MAX_FILE_BYTES = 64 * 1024;

/** How many entries a flags directory may have, directories included. */
export const MAX_FILES = 20_000;

/** How large all files of a flags directory may be together. */
export const MAX_TOTAL_BYTES = 16 * 1024 * 1024;

/** How large CODEOWNERS may be: beyond that GitHub does not read it either. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** How deep maps and lists may be nested. A realistic condition needs about ten. */
export const MAX_DEPTH = 64;

export { MAX_PROBLEMS_PER_FILE } from '../model/index.ts';

/** How many problems of all files together are told; the last one says what is left. */
export const MAX_PROBLEMS = 2000;
