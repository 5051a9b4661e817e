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
