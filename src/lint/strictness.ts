import type { Freeze } from './time/freeze.ts';

/** What a policy says about judging a pull request, besides which rules are on. */
export interface Strictness {
  /** The rules that a flag may be excused from. */
  readonly suppressible: ReadonlySet<string>;
  /** For how long a flag may be excused, in days. */
  readonly longestException: number;
  /** When nothing is raised in a critical environment. */
  readonly freezes: readonly Freeze[];
  /** The ids of all rules there are. */
  readonly ruleIds: ReadonlySet<string>;
}
