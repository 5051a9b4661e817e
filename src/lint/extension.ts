import type { Flag, FlagPast, PastExpiry, Path } from '../model/index.ts';
import { ordinal } from './ordinal.ts';
import { type Day, daysBetween } from './time/day.ts';
import { daysInWords } from './time/days-in-words.ts';

/** A flag that is given more time. */
export interface Extension {
  readonly from: Day;
  /** Null for good. */
  readonly to: Day | null;
  /** Where it is written. */
  readonly path: Path;
}

/** How a comparison gives a flag more time: with a later date, or by making it permanent. Null when it does not. */
export function extensionOf(before: Flag | null, after: Flag | null): Extension | null {
  const from = before?.definition.expires;
  if (from === undefined || after === null) return null;
  const { expires, permanent } = after.definition;
  if (expires !== undefined) return expires > from ? { from, to: expires, path: ['expires'] } : null;
  return permanent === undefined ? null : { from, to: null, path: ['permanent'] };
}

/** The dates that were later than the one before. */
export function pastExtensions(expiries: readonly PastExpiry[]): PastExpiry[] {
  return expiries.filter(({ expires }, index) => expires > (expiries[index - 1]?.expires ?? expires));
}

/**
 * Which extension it is, and how far it leads: `the 2nd extension, 148 days past the first date`. From the first date
 * on that is as far as the extension itself, and not said.
 */
export function extensionInWords({ from, to }: Extension, { created, expiries }: FlagPast): string {
  const isWhole = created.orEarlier === undefined;
  const number = `${isWhole ? '' : 'at least '}the ${ordinal(pastExtensions(expiries).length + 1)} extension`;
  const first = expiries[0]?.expires ?? '';
  // Not a number where there is no such day.
  const late = daysBetween(first, to ?? '');
  return late > 0 && first !== from ? `${number}, ${daysInWords(late)} past the first date` : number;
}
