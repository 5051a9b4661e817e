/** A source of choices: the same seed gives the same ones. */
export interface Dice {
  /** An integer from 0 to `sides` - 1. */
  readonly roll: (sides: number) => number;
  /** One of at least one choice. */
  readonly pick: <T>(choices: readonly T[]) => T | undefined;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** mulberry32: small, and good enough to choose edits. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const roll = (sides: number): number => next() % Math.max(1, sides);
  return {
    roll,
    pick: (choices) => choices[roll(choices.length)],
    shuffle: (list) => {
      const keyed = list.map((value) => ({ value, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
    },
  };
}
