import { type FlagDefinition, isCalendarDay, type Path, type Problem } from '../model/index.ts';
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
