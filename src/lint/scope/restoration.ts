import type { Decision, Flag } from '../../model/index.ts';
import type { Pair } from '../pairs.ts';
import type { Subject } from '../subject.ts';
import { daysInMilliseconds } from '../time/day.ts';

/** For how many days people may go back to what they had without climbing the ladder again. */
const RECENT = 7;

/**
 * Whether a flag returns, in an environment, to what it did not long ago: a kill is taken back and nothing else
 * changes, or what it serves was live within the last 7 days, also where it was removed since. A flag that is renamed
 * returns to nothing.
 */
export function isRestoration({ before, after }: Pair, environment: string, subject: Subject): boolean {
  const current = decisionOf(after, environment);
  if (current === null || (before !== null && before.key !== current.flag)) return false;
  const { history, isSame, now } = subject;
  const old = decisionOf(before, environment);
  if (old !== null && old.killed !== null && current.killed === null) {
    if (isSame({ ...old, killed: null }, current) === true) return true;
  }
  const recent = history?.lived(current.flag, environment, now - daysInMilliseconds(RECENT)) ?? [];
  return recent.some(({ decision }) => isSame(decision, current) === true);
}

function decisionOf(flag: Flag | null, environment: string): Decision | null {
  return flag?.decisions?.get(environment) ?? null;
}
