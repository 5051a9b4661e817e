import { bytesOf } from '../bytes.ts';

/** How much there may be of something. */
export interface Room {
  readonly number: number;
  /** Of UTF-8, with one byte between two of them. */
  readonly bytes: number;
}

/** The first items, until one does not fit any more. */
export function fitting<T>(items: readonly T[], write: (item: T) => string, room: Room): readonly T[] {
  let bytes = 0;
  for (const [index, item] of items.slice(0, room.number).entries()) {
    bytes += bytesOf(write(item)) + 1;
    if (bytes > room.bytes) return items.slice(0, index);
  }
  return items.slice(0, room.number);
}
