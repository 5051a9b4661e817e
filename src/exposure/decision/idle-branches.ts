import type { Decision } from '../../model/index.ts';
import { type Effort, within } from '../effort.ts';
import { deadBranches } from './dead-branches.ts';
import { leftOpen } from './left-open.ts';
import { mattering } from './mattering.ts';
import { proveIdle } from './prove-idle.ts';
import { writtenRules } from './written-rules.ts';

export interface IdleBranches {
  /** Positions among the branches, in order. Each of them is proved. */
  readonly idle: readonly number[];
  /** Rules of which nothing is known. All others are dead, or make a difference for somebody. */
  readonly undecided: readonly number[];
}

/**
 * Finds the rules that decide for somebody, and yet make no difference: without one of them everyone is served the
 * same variant, and is enrolled or not as before, wherever their units fall. So it is without all of them, and without
 * the dead ones besides. As with dead rules, only the branches count.
 *
 * @param effort what is left for this and all other questions; what this one takes is taken off
 */
export function idleBranches(decision: Decision, effort: Effort): IdleBranches {
  const { rules } = writtenRules(decision);
  const isSeenMattering = mattering(decision);
  const unseen = leftOpen(rules.length, effort, isSeenMattering);
  if (unseen.length === 0) return { idle: [], undecided: [] };
  const { dead, undecided } = deadBranches(decision, effort);
  const isDead = new Set(dead.map(({ branch }) => branch));
  const isUnknown = new Set(undecided);
  const living = unseen.filter((index) => !isDead.has(index));
  const open = living.filter((index) => !isUnknown.has(index));
  if (open.length === 0) return { idle: [], undecided: living };
  const proved = within(
    effort,
    (own) => proveIdle(decision, { isDead, isOpen: new Set(open) }, own),
    () => ({ idle: [], undecided: open }),
  );
  const unknown = [...proved.undecided, ...living.filter((index) => isUnknown.has(index))];
  return { idle: proved.idle, undecided: unknown.sort((a, b) => a - b) };
}
