import { type Decision, daysInMilliseconds, type Flag } from '../../model/index.ts';
import type { Pair } from '../pairs.ts';
import type { Subject } from '../subject.ts';

/** For how many days people may go back to what they had without climbing the ladder again. */
const RECENT = 7;

/**
 * Whether a flag returns, in an environment, to what it did not long ago: a kill is taken back and nothing else
 * changes, or what it serves was live within the last 7 days.
 */
export function isRestoration({ before, after }: Pair, environment: string, subject: Subject): boolean {
  const [old, current] = [decisionOf(before, environment), decisionOf(after, environment)];
  if (old === null || current === null || before?.key !== after?.key) return false;
  const { history, isSame, now } = subject;
  if (old.killed !== null && current.killed === null && isSame({ ...old, killed: null }, current) === true) {
    return true;
  }
  const recent = history?.lived(current.flag, environment, now - daysInMilliseconds(RECENT)) ?? [];
  return recent.some(({ decision }) => isSame(decision, current) === true);
}

function decisionOf(flag: Flag | null, environment: string): Decision | null {
  return flag?.decisions?.get(environment) ?? null;
}
