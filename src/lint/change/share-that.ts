import { type AudienceChange, isEveryone, type Move } from '../../model/index.ts';

/** A share of an audience, in percent of it. */
export interface AudienceShare {
  readonly audience: AudienceChange;
  readonly percentage: number;
}

/**
 * The share that makes some move: of everyone, or everyone else, where some of them do; otherwise the largest, for
 * nobody knows how large other audiences are. Null when nobody makes it.
 */
export function shareThat(
  audiences: readonly AudienceChange[],
  isMove: (move: Move, audience: AudienceChange) => boolean,
): AudienceShare | null {
  const shares = audiences.map((audience) => ({
    audience,
    percentage: audience.moves
      .filter((move) => isMove(move, audience))
      .reduce((sum, move) => sum + move.percentage, 0),
  }));
  const moved = shares.filter(({ percentage }) => percentage > 0);
  const [largest = null] = moved.toSorted((a, b) => b.percentage - a.percentage);
  return moved.find(({ audience }) => isEveryone(audience)) ?? largest;
}
