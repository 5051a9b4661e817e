import type { FlagPast, GivenByFile, Moment } from '../../model/index.ts';

/**
 * Since when something that holds of what a flag serves now on the base branch has been written in its file without
 * a break. A time in which the file could not be read is a break. Of a flag that requires others it is since when it
 * and they are written as they are, which may be later.
 *
 * @returns null when it is not known
 */
export function writtenSince(
  past: FlagPast | null,
  environment: string,
  holds: (given: GivenByFile) => boolean,
): Moment | null {
  const versions = past?.versions ?? [];
  const broken = versions.findLastIndex(({ gives }) => gives === null || !holds(gives(environment)));
  return versions[broken + 1]?.moment ?? past?.unchangedSince(environment) ?? null;
}
