import type { Decision } from '../../../src/model/index.ts';
import type { Pair } from './pairs.ts';

/** What was done, and both sides, for whoever has to find out why a test fails. */
export function describePair({ before, after, made }: Pair): string {
  const show = (side: Decision | null) =>
    JSON.stringify(side, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value));
  return `${made.join(', ')}\nbefore ${show(before)}\nafter ${show(after)}`;
}
