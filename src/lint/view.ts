import type { Effort } from '../exposure/index.ts';
import type { Change, Flag, FlagPast, FlagSet, History, Policy } from '../model/index.ts';
import type { Strictness } from './strictness.ts';

/** What every rule may know besides the flags. */
export interface Surroundings {
  /** The head's policy: its environments, teams, types and attributes. */
  readonly policy: Policy;
  /** Whether people depend on an environment, as the base says. */
  readonly isCritical: (environment: string) => boolean;
  /** How the pull request is judged, as the base says. */
  readonly strictness: Strictness;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** The owners that the policy's `teams` and CODEOWNERS know; null when neither says anything. */
  readonly owners: ReadonlySet<string> | null;
  /** What all questions about decisions of one run may still take together; answering one takes it off. */
  readonly effort: Effort;
  /** The past of the base branch; null when it is not known. A rule that can do without it says less then. */
  readonly history: History | null;
}

/** One flag of the head. */
export interface FileView extends Surroundings {
  readonly flag: Flag;
}

/** All flags of the head. */
export interface SetView extends Surroundings {
  readonly head: FlagSet;
}

/** One flag that the comparison touches. */
export interface DiffView extends Surroundings {
  readonly base: FlagSet;
  readonly head: FlagSet;
  /** Null for a flag that is new; for a renamed one, what it was under the old key. */
  readonly before: Flag | null;
  /** Null for a flag that is removed. */
  readonly after: Flag | null;
  /** What it serves differently, by environment. */
  readonly changes: readonly Change[];
}

/** All that one pull request does. */
export interface PullRequestView extends Surroundings {
  readonly base: FlagSet;
  readonly head: FlagSet;
  /** The touched flags. */
  readonly flags: readonly Pick<DiffView, 'before' | 'after' | 'changes'>[];
}

/** One flag of the head, or one that the comparison removes, and its past on the base branch. */
export interface HistoryView extends Surroundings {
  readonly before: Flag | null;
  readonly after: Flag | null;
  /** Empty where the comparison does not touch it. */
  readonly changes: readonly Change[];
  /** Null when the branch never had it. */
  readonly past: FlagPast | null;
  readonly history: History;
}
