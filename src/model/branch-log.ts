import type { FlagSet } from './flag-set.ts';
import type { FlagDefinition } from './generated/flag.ts';
import type { Moment } from './history.ts';

/**
 * What happened in the flags directory of one branch, before anybody asks what it means. Nothing is read or parsed
 * before it is asked for.
 */
export interface BranchLog {
  /** The merges that changed something in the directory, the oldest first. */
  readonly merges: readonly Merge[];
  /** The versions of each flag by its key, in code-unit order of the keys; of one flag the oldest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** What a version defines; null when the file cannot be read, or was removed. */
  readonly read: (version: Version) => FlagDefinition | null;
  /**
   * The flags that decide what one flag serves after a merge: the flag and all it requires, with the policy and the
   * segments of that time. Null when the policy cannot be read.
   */
  readonly setAt: (merge: Merge, key: string) => FlagSet | null;
}

/** One merge, with what it changed. */
export interface Merge {
  /** Its index among the merges of the log: what counts as before and after, because clocks may be wrong. */
  readonly position: number;
  readonly moment: Moment;
  /** The keys of the flags whose files differ. */
  readonly flags: ReadonlySet<string>;
  /** Whether the policy or a segment differs. */
  readonly vocabulary: boolean;
}

/** What a merge made of one flag. */
export interface Version {
  readonly key: string;
  readonly merge: Merge;
  /** Its file, with the id of the blob; null when the merge removed it. */
  readonly file: { readonly path: string; readonly id: string } | null;
}
