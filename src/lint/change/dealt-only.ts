import { equal } from '../../exposure/index.ts';
import type { AudienceChange } from '../../model/index.ts';
import { exceeds } from './exceeds.ts';
import { type Sides, variantValue } from './sides.ts';

/** Whether an audience is only dealt anew: others get it, and no more than before. */
export function isDealtOnly({ reshuffle, before, after }: AudienceChange, sides: Sides): boolean {
  const shares = [
    ...before.map((share) => ({ ...share, side: sides.before, sign: -1 })),
    ...after.map((share) => ({ ...share, side: sides.after, sign: 1 })),
  ].map(({ outcome, percentage, side, sign }) => ({
    value: variantValue(side, outcome.variant),
    growth: sign * percentage,
  }));
  // Both sides have the same total, so that something grows wherever anything is not as it was.
  const growthOf = (wanted: (typeof shares)[number]): number =>
    shares.filter(({ value }) => equal(value, wanted.value)).reduce((sum, { growth }) => sum + growth, 0);
  return reshuffle && shares.every((share) => !exceeds(growthOf(share), 0));
}
