/** What doubles lose in sums and products of percentages is less. */
const NOTHING = 1e-9;

/** Whether a percentage is above a limit, and not only by rounding. */
export function exceeds(percentage: number, limit: number): boolean {
  return percentage - limit > NOTHING;
}
