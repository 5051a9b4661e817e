import type { Change, Decision, FlagSet, History } from '../model/index.ts';

/** All that the rules look at: one set, or what a pull request makes of another one. */
export interface Subject {
  /** Null when there is nothing to compare with: then every flag counts as touched. */
  readonly base: FlagSet | null;
  readonly head: FlagSet;
  /** Everything the head serves differently. */
  readonly changes: readonly Change[];
  /** Whether every change only takes people back to the safe variant. */
  readonly onlyLowers: boolean;
  /** Whether the bytes of a flag's file differ between the sides, or one side has none. */
  readonly isEdited: (key: string) => boolean;
  /** The same of any file, by its path. */
  readonly isFileEdited: (file: string) => boolean;
  /** Null when the past is not known; why is for the caller to say. */
  readonly history: History | null;
  /** Whether two decisions serve everyone alike; null when that cannot be told. */
  readonly isSame: (a: Decision, b: Decision) => boolean | null;
  readonly isCritical: (environment: string) => boolean;
  /** What CODEOWNERS and `teams` know; null when neither says anything. */
  readonly owners: ReadonlySet<string> | null;
  /** Whether the head is a merge group, which holds several pull requests. */
  readonly isMergeGroup: boolean;
  /** Findings that were there when the rules came, by rule and flag. */
  readonly baseline: Baseline;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

export interface Baseline {
  readonly has: (rule: string, flag: string) => boolean;
  /** Whether it also holds for touched flags: in the pull request that brings the policy. */
  readonly coversTouched: boolean;
}
