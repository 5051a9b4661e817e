import type { PlacedProblem } from '../../model/index.ts';

/** What a file under the flags directory is. */
export type SourceRole = 'flag' | 'segment' | 'policy' | 'baseline';

/** One file that may be read. */
export interface SourceFile {
  /** From the root of the repository or directory, with `/`. */
  readonly path: string;
  readonly role: SourceRole;
  /** The file name without `.yaml`: a flag's key or a segment's name. */
  readonly name: string;
  /** The git blob id of the bytes: equal for equal bytes, on whichever side they were read. */
  readonly id: string;
}

/** The files of a flags directory on one side of a comparison. */
export interface Tree {
  /** What people call it: a directory or a revision. */
  readonly name: string;
  /** The full commit id, or null when it is not a commit. */
  readonly commit: string | null;
  /** In code-unit order of the paths. Names that collide are all in it, each with its problem. */
  readonly files: readonly SourceFile[];
  /** What is wrong with names and kinds of files. What cannot be read is not in `files`. */
  readonly problems: readonly PlacedProblem[];
  /**
   * The bytes of some of the files, in their order. A file over `MAX_FILE_BYTES` comes as `MAX_FILE_BYTES` + 1
   * bytes without meaning, enough to be refused.
   */
  readonly readAll: (files: readonly SourceFile[]) => readonly Buffer[];
}
