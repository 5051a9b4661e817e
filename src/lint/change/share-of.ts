import type { AudienceChange, Move } from '../../model/index.ts';

/** A share of an audience, in percent of it. */
export interface AudienceShare {
  readonly audience: AudienceChange;
  readonly percentage: number;
}

/** The audience of which most make some move, and how many that are; null when nobody does. */
export function mostMoved(
  audiences: readonly AudienceChange[],
  isMove: (move: Move, audience: AudienceChange) => boolean,
): AudienceShare | null {
  return audiences.reduce<AudienceShare | null>((most, audience) => {
    const percentage = audience.moves
      .filter((move) => isMove(move, audience))
      .reduce((sum, move) => sum + move.percentage, 0);
    return percentage > (most?.percentage ?? 0) ? { audience, percentage } : most;
  }, null);
}
