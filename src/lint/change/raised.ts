import { equal } from '../../exposure/index.ts';
import type { AudienceChange, Change, Move } from '../../model/index.ts';
import { safeVariant } from '../safe-variant.ts';
import { onBothSides, type Sides, safeValueOf, variantValue } from './sides.ts';

/**
 * Whether somebody gets anything but the safe value who did not have the same before. What cannot be compared may do
 * that, unless it is killed. To be enrolled into what one has is none.
 */
export function isRaised(change: Change, sides: Sides): boolean {
  const { kind, killed, undecided } = change;
  if (kind === 'removed') return false;
  if (undecided !== null) return killed.after === null || isSafeEdited(sides);
  return raisedAudience(change, sides) !== null;
}

/** Whether a kill serves another value than before. */
function isSafeEdited(sides: Sides): boolean {
  const both = onBothSides(sides);
  if (both === null) return false;
  const [old, current] = [both.before, both.after].map((flag) => variantValue(flag, safeVariant(flag)));
  return !equal(old, current);
}

/** The first audience of which some are raised, the largest there is first. */
export function raisedAudience({ audiences }: Change, sides: Sides): AudienceChange | null {
  return audiences.find(raisesSome(sides)) ?? null;
}

/** Tells whether some of an audience are raised. */
export function raisesSome(sides: Sides): (audience: AudienceChange) => boolean {
  const safe = safeValueOf(sides);
  return ({ moves }) =>
    moves.some(({ kind, to }) => isToSomething(kind) && !equal(variantValue(sides.after, to.variant), safe));
}

/** Whether somebody goes back to the safe value. */
export function isLowered({ audiences }: Change): boolean {
  return audiences.some(({ moves }) => moves.some(({ kind }) => kind === 'lose'));
}

function isToSomething(kind: Move['kind']): boolean {
  return kind === 'gain' || kind === 'switch' || kind === 'appear' || kind === 'unknown';
}
