import type { Range } from '../../place.ts';

/** The place of one item of a list with all that moves with it. */
export interface Slot extends Range {
  /** What stands here when the item with this index takes the place. */
  readonly with: (item: number) => string;
}
