/**
 * A share in thousandths of a percent, as an integer from 0 to 100,000. All shares are kept this way, so that
 * sums and comparisons are exact.
 */
export type Thousandths = number;

/** The whole: 100 percent. */
export const WHOLE: Thousandths = 100_000;

/**
 * Reads a percentage as it stands in a file. The loader refuses numbers whose text a JavaScript number cannot
 * hold, so the shortest decimal form of the number is the text.
 *
 * @returns thousandths of a percent, or null when the percentage has more than three decimals or is outside 0 to 100
 */
export function thousandths(percentage: number): Thousandths | null {
  const decimal = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(String(percentage));
  if (!decimal) return null;
  const [, whole = '', fraction = ''] = decimal;
  const share = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
  return share <= WHOLE ? share : null;
}

/** The share as a percentage, for people and reports: 5500 is 5.5. */
export function percentage(share: Thousandths): number {
  return share / 1000;
}
