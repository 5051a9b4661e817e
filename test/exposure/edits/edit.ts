import type { Dice } from './dice.ts';
import type { Shop } from './shop.ts';

/** Changes a directory in place; false when there was nothing it could be done to. */
export type Edit = (shop: Shop, dice: Dice) => boolean;

/** Edits by what they are called. */
export type Edits = Readonly<Record<string, Edit>>;

/** Larger definitions than this are left alone, so that repeated edits do not grow without end. */
const LARGE = 6_000;

/** Whether a definition has become too large to grow it further. */
export function isLarge(definition: object): boolean {
  return JSON.stringify(definition).length > LARGE;
}
