/** A day as `YYYY-MM-DD`; days compare like texts. All days are those of UTC. */
export type Day = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a moment given in milliseconds since the epoch. */
export function dayOf(at: number): Day {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The first moment of a day, in milliseconds since the epoch. The day must be one of the calendar. */
export function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whether a text of the form `YYYY-MM-DD` is a day of the calendar. JavaScript reads the 30th of February as the 2nd of March. */
export function isCalendarDay(text: string): boolean {
  const start = startOf(text);
  return !Number.isNaN(start) && dayOf(start) === text;
}

/** How many days the second day is after the first; negative when it is before. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((startOf(second) - startOf(first)) / MILLISECONDS_PER_DAY);
}

/** The day a number of days later, or earlier when it is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(startOf(day) + days * MILLISECONDS_PER_DAY);
}

/** A number of days in milliseconds. */
export function daysInMilliseconds(days: number): number {
  return days * MILLISECONDS_PER_DAY;
}
