import { effortForAll, sameDecision } from '../exposure/index.ts';
import type { Rules } from './lint/apply-rules.ts';
import type { Sides } from './sides.ts';

/** What a check knows besides the two sides. */
export interface Circumstances {
  /** The present. */
  readonly now: Date;
  /** Whether the head is a merge group, which holds several pull requests. */
  readonly isMergeGroup?: boolean;
}

/** What the rules need to know, from the repository and from whoever runs them. */
export function rulesOf(_sides: Sides, { now, isMergeGroup = false }: Circumstances): Rules {
  const effort = effortForAll();
  return {
    now: now.getTime(),
    history: null,
    codeOwners: null,
    isMergeGroup,
    isSame: (a, b) => sameDecision(a, b, effort),
  };
}
