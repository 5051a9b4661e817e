import type { AudienceChange, Move } from '../../model/index.ts';
import { type AudienceShare, shareThat } from './share-that.ts';

/** Who has another outcome after being dealt from other buckets; null when nobody is. */
export function dealtAnew(audiences: readonly AudienceChange[]): AudienceShare | null {
  return shareThat(audiences, (_, { reshuffle }) => reshuffle);
}

/** Who goes from one arm of a rollout to another, in the same buckets; null when nobody does. */
export function switchingArms(audiences: readonly AudienceChange[]): AudienceShare | null {
  return shareThat(audiences, (move, audience) => !audience.reshuffle && isBetweenArms(move, audience));
}

function isBetweenArms({ kind, from, to }: Move, { before, after }: AudienceChange): boolean {
  const isArm = (shares: AudienceChange['before'], variant: string | null): boolean =>
    shares.some(({ outcome, enrolled }) => outcome.variant === variant && enrolled > 0);
  return (
    kind === 'switch' &&
    from.variant !== to.variant &&
    isArm(before, from.variant) &&
    isArm(after, to.variant)
  );
}
