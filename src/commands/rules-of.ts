import { effortForAll, sameDecision } from '../exposure/index.ts';
import type { Rules } from './lint/apply-rules.ts';
import type { Sides } from './sides.ts';

/** What a check knows besides the two sides. */
export interface Circumstances {
  /** The present. */
  readonly now: Date;
  /** How far back the past is read; null for all of it. */
  readonly since?: Date | null;
  /** Whether the head is a merge group, which holds several pull requests. */
  readonly isMergeGroup?: boolean;
}

/** What the rules need to know, from the repository and from whoever runs them. */
export function rulesOf({ flags, base, head, isBaseMissing }: Sides, given: Circumstances): Rules {
  const { now, since = null, isMergeGroup = false } = given;
  const effort = effortForAll();
  const isSame: Rules['isSame'] = (a, b) => sameDecision(a, b, effort);
  return {
    now: now.getTime(),
    past: () =>
      base === null ? null : flags.past(base.side.commit ?? '', { since: since?.getTime() ?? null, isSame }),
    codeOwners: flags.codeOwners(head.side.commit),
    isMergeGroup,
    isBaseMissing,
    isSame,
  };
}
