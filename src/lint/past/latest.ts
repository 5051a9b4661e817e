import type { Moment } from '../../model/index.ts';

/** The last of some moments; null where one of them is not known, or there is none. */
export function latestOf(moments: readonly (Moment | null)[]): Moment | null {
  let latest: Moment | null = null;
  for (const moment of moments) {
    if (moment === null) return null;
    if (latest === null || moment.at > latest.at) latest = moment;
  }
  return latest;
}
