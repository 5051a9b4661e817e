import { murmur3 } from '../../../src/evaluate/index.ts';

/** Choices that are always the same for the same seed. */
export interface Random {
  /** From 0 up to but without the bound. */
  readonly below: (bound: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
}

/** Opens a sequence of choices. */
export function randomFrom(seed: string): Random {
  let count = 0;
  const below = (bound: number): number => Math.floor((murmur3(`${seed}/${count++}`) / 2 ** 32) * bound);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[below(list.length)] as T;
    },
    chance: (percent) => below(100) < percent,
  };
}
