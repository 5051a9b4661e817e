import { type Decision, daysInMilliseconds, type Flag } from '../../model/index.ts';
import type { Pair } from '../pairs.ts';
import type { Subject } from '../subject.ts';

/**
 * Whether a decision was live right before the flag was killed. What is edited under a kill was never live, and would
 * skip the ladder when the kill is taken back. Where nothing is known of the past, the kill is believed.
 */
function wasLiveBeforeKill(current: Decision, environment: string, { history, isSame }: Subject): boolean {
  const since = history?.of(current.flag)?.killedSince(environment) ?? null;
  if (history === null || since === null) return true;
  return history
    .lived(current.flag, environment, since.at - 1)
    .some(({ decision }) => decision.killed === null && isSame(decision, current) === true);
}

/** For how many days people may go back to what they had without climbing the ladder again. */
const RECENT = 7;

/**
 * Whether a flag returns, in an environment, to what it did not long ago: a kill is taken back and what was live
 * before it comes again, or what it serves was live within the last 7 days, also where it was removed since. A flag that is renamed
 * returns to nothing.
 */
export function isRestoration({ before, after }: Pair, environment: string, subject: Subject): boolean {
  const current = decisionOf(after, environment);
  if (current === null || (before !== null && before.key !== current.flag)) return false;
  const { history, isSame, now } = subject;
  const old = decisionOf(before, environment);
  if (old !== null && old.killed !== null && current.killed === null) {
    return (
      isSame({ ...old, killed: null }, current) === true && wasLiveBeforeKill(current, environment, subject)
    );
  }
  const recent = history?.lived(current.flag, environment, now - daysInMilliseconds(RECENT)) ?? [];
  return recent.some(({ decision }) => isSame(decision, current) === true);
}

function decisionOf(flag: Flag | null, environment: string): Decision | null {
  return flag?.decisions?.get(environment) ?? null;
}
