import { isDeepStrictEqual } from 'node:util';
import { compareSides } from '../../../src/exposure/audiences/audiences.ts';
import { movesOf } from '../../../src/exposure/audiences/moves.ts';
import { fingerprint } from '../../../src/exposure/fingerprint.ts';
import type { FoundChange } from '../../../src/exposure/index.ts';
import type { Move } from '../../../src/model/index.ts';
import { audienceOf } from './audience-of.ts';
import type { Witness } from './witnesses.ts';

/** Larger than any comparison of generated flags takes. */
const EFFORT = 1e9;

/** A smaller share than this of an audience may well hold none of the contexts that were tried. */
const SEEN = 2;

/** Whether a change says that somebody receives another value or variant, somebody who can be found by trying. */
export function claimsMoves({ change }: FoundChange): boolean {
  return change.audiences.some(
    ({ undecided, moves }) =>
      !undecided && moves.some((move) => !isEnrolment(move) && move.percentage > SEEN),
  );
}

function isEnrolment({ kind }: Move): boolean {
  return kind === 'enrol' || kind === 'unenrol';
}

/**
 * Checks that each of those who are served something else is in one audience, and that the moves of that audience
 * have theirs among them. Throws where that is not so.
 */
export function checkMoves({ change, before, after }: FoundChange, witnesses: readonly Witness[]): void {
  const comparison = compareSides(before, after, [], { left: EFFORT });
  const { outcome } = comparison.builder;
  const safe = before?.safe == null ? null : fingerprint(before.variants.get(before.safe));
  for (const witness of witnesses) {
    const audience = audienceOf(comparison, witness.context);
    const listed = audience === null ? [] : movesOf(audience.parts, { outcome, safe });
    const told = change.audiences.flatMap(({ moves }) => moves);
    for (const moves of [listed, told]) {
      if (!moves.some((move) => isMove(move, witness)))
        throw new Error(`Nobody says that ${JSON.stringify(witness)} moves: ${JSON.stringify(moves)}`);
    }
  }
}

function isMove({ kind, from, to }: Move, { before, after }: Witness): boolean {
  const isRelabel = isDeepStrictEqual(before.value, after.value);
  return (
    from.variant === before.variant && to.variant === after.variant && (kind === 'relabel') === isRelabel
  );
}
