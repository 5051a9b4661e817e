import type { Fix } from './fix.ts';

/** A finding at its place in a file, before anybody has decided how severe it is. */
export interface PlacedProblem {
  /** The stable id of the rule that found it. */
  readonly rule: string;
  /** What is wrong, in one line. */
  readonly message: string;
  /** What to write instead, in one line. */
  readonly remedy: string;
  /** The file, relative to the repository or directory read, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly endLine: number;
  /** The column after the last one. */
  readonly endColumn: number;
  /** As of a `Problem`. */
  readonly fix?: Fix | null;
}
