import { isCalendarDay, UsageError } from '../model/index.ts';

const FORM = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads a day, which starts at midnight in UTC, or a moment with its zone, as ISO 8601 writes them.
 *
 * @param option the option it was given with, for the error
 * @throws UsageError for anything else
 */
export function readMoment(option: string, text: string): Date {
  const moment = FORM.test(text) ? new Date(text) : null;
  if (moment !== null && !Number.isNaN(moment.getTime()) && isCalendarDay(text.slice(0, 10))) return moment;
  throw new UsageError(
    `--${option} is a day or a moment, not ${text}`,
    'Write it as 2026-11-25 or 2026-11-25T12:00:00Z.',
  );
}
