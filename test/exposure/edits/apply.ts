import type { Dice } from './dice.ts';
import type { Edits } from './edit.ts';
import type { Shop } from './shop.ts';

/** How often each edit was done; edits that never were prove nothing. */
export type Tally = Map<string, number>;

/** Does some edits, chosen by the dice, one after the other, and returns their names. */
export function apply(edits: Edits, shop: Shop, count: number, dice: Dice, tally: Tally): string[] {
  const names: string[] = [];
  for (let tries = 0; names.length < count && tries < 10 * count; tries++) {
    const [name, edit] = dice.pick(Object.entries(edits)) ?? [];
    if (name === undefined || edit?.(shop, dice) !== true) continue;
    names.push(name);
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return names;
}

/** The edits that were hardly ever done. */
export function rareEdits(edits: Edits, tally: Tally): string[] {
  return Object.keys(edits).filter((name) => (tally.get(name) ?? 0) < 10);
}
