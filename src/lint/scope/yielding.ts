import { groupBy } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { isAtLeast } from '../severity.ts';

/**
 * Leaves out what another rule says as well, and more: one edit of one flag is told once. A finding stays where that
 * rule is off, gave way itself, to this one or another, or counts for less.
 */
export function withoutYielding(drafts: readonly Draft[]): Draft[] {
  const byFlag = groupBy(drafts, ({ flag }) => flag);
  const known = new Map<Draft, boolean>();
  const isLeft = (draft: Draft): boolean => {
    const answer = known.get(draft);
    if (answer !== undefined) return answer;
    // Of rules that yield to each other, the one asked about last stays.
    known.set(draft, false);
    const { yieldsTo } = draft.complaint;
    const others = yieldsTo === undefined ? [] : (byFlag.get(draft.flag) ?? []);
    const isTold = others.some((other) => isSaidBy(other, draft) && isLeft(other));
    known.set(draft, !isTold);
    return !isTold;
  };
  return drafts.filter(isLeft);
}

function isSaidBy(other: Draft, { complaint, severity }: Draft): boolean {
  if (complaint.yieldsTo?.includes(other.rule) !== true) return false;
  const { environment } = other.complaint;
  const isAboutIt = environment === undefined || environment === complaint.environment;
  return isAboutIt && isAtLeast(other.severity, severity);
}
