import fc from 'fast-check';
import { type Definitions, definitions } from './arbitraries/definitions.ts';

/** Changing it changes every case. */
export const SEED = 20_261_122;

/** How often a failing directory is made smaller. */
const MAX_SHRINKS = 300;

/**
 * Checks generated directories, always the same ones in the same order.
 *
 * @param check is given a seed for whatever else it draws
 * @throws what `check` throws for the smallest failing directory found
 */
export function checkDirectories(count: number, check: (each: Definitions, seed: number) => void): void {
  let shrinks = 0;
  const limited = (each: Definitions, seed: number) => {
    if (shrinks > MAX_SHRINKS) return;
    try {
      check(each, seed);
    } catch (error) {
      shrinks++;
      throw error;
    }
    if (shrinks > 0) shrinks++;
  };
  const property = fc.property(definitions(), fc.noShrink(fc.nat()), limited);
  const result = fc.check(property, { seed: SEED, numRuns: count });
  if (result.failed) throw result.errorInstance;
}
