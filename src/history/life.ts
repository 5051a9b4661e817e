import type { Version } from '../model/index.ts';

/** From when a flag came, the last time it did, until now or until it was removed. */
export interface Life {
  /** At least one, the oldest first; each has a file. */
  readonly versions: readonly [Version, ...Version[]];
  /** Null for a flag that is there. */
  readonly removal: Version | null;
}

/**
 * The last life of a flag.
 *
 * @param versions all of them, the oldest first
 * @returns null when it never lived
 */
export function lastLife(versions: readonly Version[]): Life | null {
  const last = versions.at(-1);
  const removal = last?.file === null ? last : null;
  const lived = removal === null ? versions : versions.slice(0, -1);
  const gap = lived.findLastIndex(({ file }) => file === null);
  const [first, ...others] = lived.slice(gap + 1);
  return first === undefined ? null : { versions: [first, ...others], removal };
}
