import type { Decision, FlagPast, History, Moment } from '../../model/index.ts';

/** Of which flag, and where. */
export interface Held {
  readonly key: string;
  readonly environment: string;
  /** Null for a flag that the branch never had. */
  readonly past: FlagPast | null;
  readonly history: History;
}

/**
 * Since when something that holds of a flag's present decision on the base branch has held without a break, with all
 * that it takes to know: this is for a few flags. A time in which the flag could not be read is a break. When it has
 * held long enough as it is written now, nobody looks further back.
 *
 * @param enough no earlier moment matters; in milliseconds since the epoch
 * @returns null when it is not known
 */
export function livedSince(
  { key, environment, past, history }: Held,
  enough: number,
  holds: (decision: Decision) => boolean,
): Moment | null {
  const written = past?.unchangedSince(environment) ?? null;
  if (written !== null && written.at <= enough) return written;
  let since: Moment | null = null;
  for (const { decision, from, until } of history.lived(key, environment, enough)) {
    if (!holds(decision) || until?.commit !== since?.commit) break;
    since = from;
  }
  return since ?? written;
}
