const day = 86_400_000;
const lifespan = 60;

/** A working day about two months away, as `YYYY-MM-DD`. */
export function expiryDay(today: Date): string {
  const date = new Date(today.getTime() + lifespan * day);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setTime(date.getTime() + day);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
