import type { Decision } from '../../model/index.ts';
import { equal } from '../../model/index.ts';
import { compareSides } from '../audiences/audiences.ts';
import { changedSafe } from '../changed-safe.ts';
import { type Effort, within } from '../effort.ts';
import { planner } from '../plan-of.ts';

/**
 * Whether two decisions do the same: every context is served the same variant with the same value and is enrolled in
 * both or in neither, and a kill would serve the same. That is when a pull request from one to the other shows no
 * change. Names of rules, reasons of kills and the environment do not count.
 *
 * @param effort what is left for this and all other questions; what this one takes is taken off
 * @returns null when it cannot be told: too much work, or they differ only for values that may not exist
 */
export function sameDecision(a: Decision, b: Decision, effort: Effort): boolean | null {
  const planOf = planner();
  const [before, after] = [planOf(a), planOf(b)];
  if (equal(before, after)) return true;
  if (changedSafe(before, after) !== null) return false;
  return within(
    effort,
    (own) => {
      const { audiences, store, sure } = compareSides(before, after, [], own);
      if (audiences.length === 0) return true;
      const isSure = audiences.some(({ region }) => store.choose(region, sure, store.no) !== store.no);
      return isSure ? false : null;
    },
    () => null,
  );
}
