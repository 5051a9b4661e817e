import type { AudienceChange, MoveKind } from '../model/index.ts';

/**
 * The audiences that matter most first: those that lose something, by how much of them; then by how much of them is
 * known to move. Equal ones keep their order.
 */
export function largestFirst(audiences: readonly AudienceChange[]): AudienceChange[] {
  return audiences.toSorted((a, b) => sum(b, isLoss) - sum(a, isLoss) || sum(b, isKnown) - sum(a, isKnown));
}

/** How much of an audience is served something else, in percent of it. Whoever is only enrolled is not. */
export function movedOf(audience: AudienceChange): number {
  return sum(audience, (kind) => !isEnrolment(kind));
}

/** Into or out of an arm that serves what they had. */
export function isEnrolment(kind: MoveKind): boolean {
  return kind === 'enrol' || kind === 'unenrol';
}

function isKnown(kind: MoveKind): boolean {
  return kind !== 'unknown' && !isEnrolment(kind);
}

function isLoss(kind: MoveKind): boolean {
  return kind === 'lose' || kind === 'switch' || kind === 'vanish';
}

function sum({ moves }: AudienceChange, counts: (kind: MoveKind) => boolean): number {
  return moves.reduce((total, { kind, percentage }) => total + (counts(kind) ? percentage : 0), 0);
}
