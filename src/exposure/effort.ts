/** Work that may still be done; shared by many comparisons, so that none of them can take all day. */
export interface Effort {
  left: number;
}

/** Thrown when comparing exactly would take too long; whoever compares says so instead. */
export class TooMany extends Error {}

/**
 * Steps that all comparisons of one run may take together: some seconds at worst, and several times what 10,000
 * ordinary changes need. What is left over is not compared exactly.
 */
export function effortForAll(): Effort {
  return { left: 6_000_000 };
}

/** Takes some steps off. Throws `TooMany` when there are not as many left. */
export function spend(effort: Effort, steps: number): void {
  effort.left -= steps;
  if (effort.left < 0) throw new TooMany();
}

/** One question takes no more than this, whatever is left for all. */
const MOST_EFFORT = 500_000;

/**
 * Answers one of many questions with its share of the effort. What it takes is taken off.
 *
 * @param undecided what to say when answering exactly would take more than the share, or when nothing is left
 */
export function within<T>(effort: Effort, exactly: (own: Effort) => T, undecided: () => T): T {
  if (effort.left <= 0) return undecided();
  const own = { left: Math.min(effort.left, MOST_EFFORT) };
  const start = own.left;
  try {
    return exactly(own);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return undecided();
  } finally {
    effort.left -= start - Math.max(own.left, 0);
  }
}
