import type { Fix } from './fix.ts';
import type { Path } from './path.ts';

export type { Path } from './path.ts';

/** How many problems of one file are told; the last one says that there are more. */
export const MAX_PROBLEMS_PER_FILE = 100;

/**
 * A finding before it has a place in a text: what is wrong at which path of one file. Whoever holds the file
 * turns it into a `Finding` with line and column.
 */
export interface Problem {
  /** The stable id of the rule that found it. */
  readonly rule: string;
  readonly path: Path;
  /** Whether the key at the path is meant rather than its value. */
  readonly at?: 'key' | 'value';
  /** What is wrong, in one line. */
  readonly message: string;
  /** What to write instead, in one line. */
  readonly remedy: string;
  /** What mends it without anybody having to think; missing or null where there is no such change. */
  readonly fix?: Fix | null;
}
