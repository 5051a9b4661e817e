import type { Decision } from './decision.ts';
import type { GivenByFile } from './given.ts';
import type { ValueType } from './value.ts';

/**
 * What is known of the past of the flags of one branch. Read from git today; the published ledger knows the same.
 * Everything in it happened on the branch that changes are merged into: a moment is when something was merged.
 */
export interface History {
  /** The past of a flag by its key, present or removed; null when the branch never had it. */
  readonly of: (key: string) => FlagPast | null;
  /**
   * What a flag did in an environment since a moment: the decisions that were live then or later, the newest first,
   * the present one included. Segments, the policy and the flags it requires count; a time in which it could not be
   * read is a gap. Of a flag that was changed hundreds of times since then only the last decisions are known, and the
   * oldest of them may be older than it says.
   *
   * @param since in milliseconds since the epoch
   */
  readonly lived: (key: string, environment: string, since: number) => readonly PastDecision[];
}

/** One merge. */
export interface Moment {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** The full commit id. */
  readonly commit: string;
  /** The number of the pull request, where the commit's subject names it. */
  readonly pullRequest: number | null;
  /** Set where the history was read only from this moment on: it happened then or earlier, in a commit not looked at. */
  readonly orEarlier?: true;
}

/** The past of one flag. */
export interface FlagPast {
  /** When it came, the last time it did. */
  readonly created: Moment;
  /** The values `expires` had since then, the oldest first, each with the moment it was written. */
  readonly expiries: readonly PastExpiry[];
  /** What its file said since then, the oldest first; a time in which it could not be read is one of them. */
  readonly versions: readonly PastVersion[];
  /** When it was removed, and what it was; null for a flag the branch has. */
  readonly removal: Removal | null;
  /**
   * Since when what it serves in an environment has been written as it is, the flags it requires included; null for
   * a flag that is gone or cannot be read. Segments do not count: `lived` knows what they changed.
   */
  readonly unchangedSince: (environment: string) => Moment | null;
  /** Since when it has been killed in an environment without a break; null where it is not. */
  readonly killedSince: (environment: string) => Moment | null;
}

export interface PastExpiry {
  /** `YYYY-MM-DD`. */
  readonly expires: string;
  readonly moment: Moment;
}

/** What a flag's file said from a moment on. */
export interface PastVersion {
  readonly moment: Moment;
  /** Who got what in an environment by this file alone; null when it could not be read. */
  readonly gives: ((environment: string) => GivenByFile) | null;
}

export interface Removal {
  readonly moment: Moment;
  /** Null when its last version could not be read. */
  readonly shape: Shape | null;
}

/** What code that asks for a flag relies on. */
export interface Shape {
  readonly type: string;
  readonly valueType: ValueType;
  /** The variants' names, in code-unit order. */
  readonly variants: readonly string[];
  readonly owners: readonly string[];
}

/** A decision that was live from a moment on. */
export interface PastDecision {
  /** When it became what it was. */
  readonly from: Moment;
  /** When something else took its place; null for the present one. */
  readonly until: Moment | null;
  readonly decision: Decision;
}
