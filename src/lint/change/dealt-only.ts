import { equal } from '../../exposure/index.ts';
import type { AudienceChange, Share, Value } from '../../model/index.ts';
import { exceeds } from './exceeds.ts';
import { type Sides, variantValue } from './sides.ts';

/** Whether an audience is only dealt anew: others get it, and no more than before. */
export function isDealtOnly({ reshuffle, before, after }: AudienceChange, sides: Sides): boolean {
  if (!reshuffle) return false;
  const old = before.map((share) => [share, variantValue(sides.before, share.outcome.variant)] as const);
  const current = after.map((share) => [share, variantValue(sides.after, share.outcome.variant)] as const);
  return [...old, ...current].every(([, value]) => {
    const [was, is] = [sumOf(old, value), sumOf(current, value)];
    return !exceeds(was, is) && !exceeds(is, was);
  });
}

function sumOf(shares: readonly (readonly [Share, Value | undefined])[], wanted: Value | undefined): number {
  return shares
    .filter(([, value]) => equal(value, wanted))
    .reduce((sum, [{ percentage }]) => sum + percentage, 0);
}
