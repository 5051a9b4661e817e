import type { Flag } from '../../model/index.ts';
import type { Strictness } from '../strictness.ts';
import { addDays, dayOf } from '../time/day.ts';

/** Whether a flag is excused from a rule: by an exception that is in force, for a rule that allows any. */
export function isExcused(flag: Flag | null, rule: string, strictness: Strictness, now: number): boolean {
  return (flag?.definition.exceptions ?? []).some(
    (each) => each.rule === rule && isInForce(each, strictness, now),
  );
}

/** Whether an exception counts: its rule allows any, its day has not passed, and is not further away than allowed. */
export function isInForce(
  { rule, until }: { readonly rule: string; readonly until: string },
  { suppressible, longestException }: Strictness,
  now: number,
): boolean {
  const today = dayOf(now);
  return suppressible.has(rule) && until >= today && until <= addDays(today, longestException);
}

/** Why a flag does on purpose what a rule finds: only what this comparison adds or edits counts. Null when it does not say. */
export function acknowledged(before: Flag | null, after: Flag | null, rule: string): string | null {
  const reason = reasonFor(after, rule);
  return reason === undefined || reason === reasonFor(before, rule) ? null : reason;
}

function reasonFor(flag: Flag | null, rule: string): string | undefined {
  return Object.entries(flag?.definition.acknowledge ?? {}).find(([id]) => id === rule)?.[1];
}
