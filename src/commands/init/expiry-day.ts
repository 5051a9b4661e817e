import { addDays, type Day, dayOf, startOf } from '../../model/index.ts';

/** In days. */
const LIFESPAN = 60;

/** A working day about two months away. */
export function expiryDay(today: Date): Day {
  let day = addDays(dayOf(today.getTime()), LIFESPAN);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(startOf(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
