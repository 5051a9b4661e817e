import type { Branch, Decision } from '../../model/index.ts';

/** The branches of one decision as its author wrote them. */
export interface Written {
  /** In order; their positions are those among all branches. */
  readonly rules: readonly Branch[];
  /** What the environment serves to everyone no rule decides for; null where it says nothing. */
  readonly remainder: Branch | null;
}

/** Tells the rules from the environment's own `serve` or `rollout`, which is the last branch, nameless and for everyone. */
export function writtenRules({ branches }: Decision): Written {
  const last = branches.at(-1);
  if (last === undefined || last.name !== null || last.condition.kind !== 'always')
    return { rules: branches, remainder: null };
  return { rules: branches.slice(0, -1), remainder: last };
}
