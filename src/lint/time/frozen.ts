import { type Freeze, freezeEnd } from './freeze.ts';

/** A freeze that holds, and when nothing holds any more. */
export interface Frozen {
  readonly freeze: Freeze;
  /** In milliseconds since the epoch; null when one freeze follows another for longer than anybody looks ahead. */
  readonly until: number | null;
}

/** So many freezes are followed when one ends in the next: those of about a year. */
const LONGEST_CHAIN = 100;

const known = new WeakMap<readonly Freeze[], { readonly now: number; readonly frozen: Frozen | null }>();

/**
 * Which of several freezes holds at a moment, the one that ends last, and when raising is possible again. Every flag
 * asks the same, so the last answer is kept.
 *
 * @param now in milliseconds since the epoch
 * @returns null when none of them holds
 */
export function frozenBy(freezes: readonly Freeze[], now: number): Frozen | null {
  const last = known.get(freezes);
  if (last?.now === now) return last.frozen;
  const frozen = find(freezes, now);
  known.set(freezes, { now, frozen });
  return frozen;
}

function find(freezes: readonly Freeze[], now: number): Frozen | null {
  const first = lastToEnd(freezes, now);
  if (first === null) return null;
  let until = first.end;
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const next = lastToEnd(freezes, until);
    if (next === null) return { freeze: first.freeze, until };
    until = next.end;
  }
  return { freeze: first.freeze, until: null };
}

function lastToEnd(freezes: readonly Freeze[], at: number): { freeze: Freeze; end: number } | null {
  const holding = freezes.flatMap((freeze) => {
    const end = freezeEnd(freeze, at);
    return end === null ? [] : [{ freeze, end }];
  });
  return holding.sort((a, b) => b.end - a.end)[0] ?? null;
}
