/** A longer name is no slip of the finger, and comparing it would cost more than a suggestion is worth. */
const LONGEST = 64;

/** More differences than this are another word, however long the two are. */
const MOST_DIFFERENCES = 5;

/**
 * The candidate that differs from a mistyped name by the fewest insertions, deletions and substitutions.
 *
 * @returns the nearest candidate, or null when none is within a third of the name's length (at least 1, at most 5), or
 *   when the name is longer than 64 characters
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  const wanted = name.toLowerCase();
  let limit = Math.min(MOST_DIFFERENCES, Math.max(1, Math.floor(name.length / 3)));
  let best: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/**
 * Levenshtein's distance, by rows. Only the cells within the limit of the diagonal can be within the limit, so only
 * they are looked at; all others count as just above it.
 *
 * @param limit at most 200
 * @returns the distance, or a number above the limit when the distance is above it
 */
function editDistance(a: string, b: string, limit: number): number {
  let previous = new Uint8Array(b.length + 2).fill(limit + 1);
  let current = new Uint8Array(b.length + 2).fill(limit + 1);
  for (let column = 0; column <= Math.min(limit, b.length); column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const first = Math.max(1, row - limit);
    const last = Math.min(b.length, row + limit);
    let left = Math.min(first === 1 ? row : limit + 1, limit + 1);
    current[first - 1] = left;
    let least = left;
    for (let column = first; column <= last; column++) {
      const differs = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const substitution = (previous[column - 1] ?? 0) + differs;
      left = Math.min(substitution, (previous[column] ?? 0) + 1, left + 1);
      current[column] = left;
      least = Math.min(least, left);
    }
    if (least > limit) return least;
    current[last + 1] = limit + 1;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}
