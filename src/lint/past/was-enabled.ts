import { everyoneGets } from '../../exposure/index.ts';
import type { FlagPast, History } from '../../model/index.ts';

/**
 * Whether anyone was served anything but the safe variant since a flag came, in some environments in which nobody is
 * now.
 *
 * @returns null when that cannot be told: a part of its life is not known
 */
export function wasEnabled(
  key: string,
  environments: Iterable<string>,
  { created, unchangedSince }: FlagPast,
  history: History,
): boolean | null {
  const isFromTheStart = (commit: string | undefined): boolean =>
    commit === created.commit && created.orEarlier === undefined;
  let isKnown = true;
  for (const environment of environments) {
    // What is written as it came needs no walk through the branch, and most flags that nobody has are.
    if (isFromTheStart(unchangedSince(environment)?.commit)) continue;
    const lived = history.lived(key, environment, created.at);
    if (lived.some(({ decision }) => everyoneGets(decision) !== decision.safe)) return true;
    isKnown &&= isFromTheStart(lived.at(-1)?.from.commit);
  }
  return isKnown ? false : null;
}
