import type { Decision } from './decision.ts';
import type { FlagDefinition } from './generated/flag.ts';
import type { SegmentDefinition } from './generated/segment.ts';
import type { Policy } from './policy.ts';

/** Everything under `flags/` that could be read. What could not is in the findings beside it. */
export interface FlagSet {
  readonly policy: Policy;
  /** Equal for two sets exactly when policy and segments are the same bytes. */
  readonly vocabulary: string;
  /** By key, in code-unit order. */
  readonly flags: ReadonlyMap<string, Flag>;
  /** The keys of flag files that could not be read at all. */
  readonly unreadable: ReadonlySet<string>;
  /** By name, in code-unit order. */
  readonly segments: ReadonlyMap<string, Segment>;
}

export interface Flag {
  readonly key: string;
  /** The file's path from the root of the repository or directory, with `/`. */
  readonly file: string;
  readonly definition: FlagDefinition;
  /**
   * One per environment of the policy, in promotion order; null when the definition has problems. Lowered when first
   * asked for.
   */
  readonly decisions: ReadonlyMap<string, Decision> | null;
}

export interface Segment {
  readonly name: string;
  readonly file: string;
  readonly definition: SegmentDefinition;
}
