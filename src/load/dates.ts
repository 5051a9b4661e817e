import type { FlagDefinition, Path, Problem } from '../model/index.ts';
import { show } from './show.ts';

/** Checks that every date of a flag is a day of the calendar; the schema has checked its form. */
export function checkDates({ expires, reviewed, exceptions = [] }: FlagDefinition): Problem[] {
  return [
    ...checkDate(['expires'], expires),
    ...checkDate(['reviewed'], reviewed),
    ...exceptions.flatMap(({ until }, index) => checkDate(['exceptions', index, 'until'], until)),
  ];
}

function checkDate(path: Path, date: string | undefined): Problem[] {
  if (date === undefined || isCalendarDay(date)) return [];
  return [
    {
      rule: 'expires-invalid',
      path,
      at: 'value',
      message: `There is no day ${show(date)} in the calendar.`,
      remedy: 'Write a day that exists, as `YYYY-MM-DD`.',
    },
  ];
}

/** Whether a `YYYY-MM-DD` is a day of the Gregorian calendar. */
function isCalendarDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
