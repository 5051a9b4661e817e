import type { FlagPast } from '../../model/index.ts';

/**
 * Whether a flag's file ever gave anyone anything but the safe value since it came, in some environments.
 *
 * @returns null when that cannot be told: a part of its life is not known
 */
export function wasEnabled({ created, versions }: FlagPast, environments: Iterable<string>): boolean | null {
  const names = [...environments];
  let isKnown = created.orEarlier === undefined;
  for (const { gives } of versions) {
    if (gives === null) isKnown = false;
    else if (names.map(gives).some(({ isSafe }) => !isSafe)) return true;
  }
  return isKnown ? false : null;
}
