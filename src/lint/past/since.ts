import type { Moment } from '../../model/index.ts';
import { happenedIn } from '../moment.ts';
import { dayOf, daysInMilliseconds } from '../time/day.ts';
import { daysInWords } from '../time/days-in-words.ts';

/** For how many whole days something has been so. */
export function daysSince({ at }: Moment, now: number): number {
  return Math.floor((now - at) / daysInMilliseconds(1));
}

/** For how long: `84 days`, `less than a day`, or `at least 84 days` where the history begins later. */
export function ageInWords(moment: Moment, now: number): string {
  const days = daysSince(moment, now);
  if (moment.orEarlier !== undefined) return `at least ${daysInWords(days)}`;
  return days === 0 ? 'less than a day' : daysInWords(days);
}

/**
 * `since 2026-09-02 (#512, 1234567), for 84 days`, or `since today (#512, 1234567)`; where the history begins later,
 * what is certain.
 */
export function sinceInWords(moment: Moment, now: number): string {
  const day = dayOf(moment.at);
  const when = moment.orEarlier === undefined ? ` (${happenedIn(moment)})` : ' or earlier';
  return day === dayOf(now) ? `since today${when}` : `since ${day}${when}, for ${ageInWords(moment, now)}`;
}
