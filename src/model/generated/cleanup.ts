// Generated from schemas/cleanup.schema.json by `npm run generate`. Do not edit.

/**
 * What `flaghoist cleanup` found, as `--format json` prints it: what should be removed or confirmed, since when, and by whom. Every other format is a rendering of this.
 */
export interface CleanupReport {
  /**
   * The version of this format.
   */
  version: 1;
  head: Side;
  /**
   * The day for which it holds, as `YYYY-MM-DD` in UTC.
   */
  day: string;
  /**
   * Flags at the head, readable or not.
   */
  flags: number;
  /**
   * Flags with problems of their own, so that not all that is due there is known.
   */
  unreadable: number;
  /**
   * `complete`, or in a sentence why the rules about the past of the flags could not look at it.
   */
  history: string;
  /**
   * Who has something to do, in code-unit order; what nobody owns comes last.
   */
  owners: OwnerCleanup[];
}
/**
 * One side of the comparison.
 */
export interface Side {
  /**
   * What people call it: a revision, a directory or `working tree`.
   */
  name: string;
  /**
   * The full commit id, or null when it is not a commit.
   */
  commit: string | null;
}
/**
 * What one owner has to do. A flag of several owners is listed under the first, the most accountable one.
 */
export interface OwnerCleanup {
  /**
   * The owner, or null for flags that have none.
   */
  owner: string | null;
  /**
   * The flags, those that have been due for longest first.
   */
  flags: FlagCleanup[];
}
/**
 * One flag, or another file.
 */
export interface FlagCleanup {
  /**
   * The flag's key, or null for another file, such as a segment that no flag names.
   */
  key: string | null;
  /**
   * The file's path from the root of the repository, with `/`.
   */
  file: string;
  /**
   * Where the first of what is due was found, from 1.
   */
  line: number;
  /**
   * The flag's type, or null for another file.
   */
  type: string | null;
  /**
   * What is due, the oldest first. At least one.
   */
  due: Due[];
}
/**
 * One reason to remove or confirm something.
 */
export interface Due {
  /**
   * The lint rule that found it.
   */
  rule: string;
  /**
   * Since which day it has been so, as `YYYY-MM-DD` in UTC, or null where the rule cannot say.
   */
  since: string | null;
  /**
   * What is so.
   */
  message: string;
  /**
   * What to do.
   */
  remedy: string;
}
