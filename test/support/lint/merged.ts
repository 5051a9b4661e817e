import type { Moment } from '../../../src/model/index.ts';

/** When the n-th version was merged, on a day at noon or at `YYYY-MM-DD HH:MM`: in #101 first, then in #102. */
export function merged(when: string, index = 0): Moment {
  const at = Date.parse(when.includes(' ') ? `${when.replace(' ', 'T')}:00Z` : `${when}T12:00:00Z`);
  return { at, commit: `${index + 1}`.repeat(40), pullRequest: 101 + index };
}
