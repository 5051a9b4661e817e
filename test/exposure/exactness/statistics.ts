import { hashedBucket } from '../../../src/evaluate/decide/rollout.ts';
import { hashPrefix, murmur3 } from '../../../src/evaluate/murmur3.ts';
import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import { type Draw, drawLiterals, WHOLE } from '../../../src/model/index.ts';
import { type Context, put, read } from '../../agreement/context.ts';
import { type Breakpoints, drawName } from './enumerate.ts';
import { audiencesAt, type Locator } from './locate.ts';
import type { Pair } from './pairs.ts';
import { servedName } from './served.ts';

/** A unit's value by number. */
export type KeyOf = (n: number) => string;

/** Keys of which all are in the audience that a context is in, as far as a sample tells; by attribute. */
export function keysFor(
  context: Context,
  draws: readonly Draw[],
  audience: ServedAudience,
  comparison: Comparison,
  locate: Locator,
): Map<string, KeyOf> | null {
  const found = new Map<string, KeyOf>();
  for (const attribute of new Set(draws.map((draw) => draw.attribute))) {
    const value = read(context, attribute);
    if (typeof value !== 'string' || value === '') continue;
    const makers: KeyOf[] = [(n) => `${attribute}-${n}`, (n) => `${value}-${n}`, (n) => `${n}-${value}`];
    const isWithin = (key: string): boolean => {
      const own = structuredClone(context);
      put(own, attribute, key);
      return audiencesAt(comparison, locate.cells(own))[0] === audience;
    };
    const maker = makers.find((make) => Array.from({ length: 200 }, (_, n) => make(n * 997)).every(isWithin));
    if (maker === undefined) return null;
    found.set(attribute, maker);
  }
  return found;
}

/**
 * How many keys are served what before and after, by `from → to`: every key is hashed once for each draw, and what is
 * served in each combination of intervals is evaluated once. One key in some thousands is evaluated as it is.
 *
 * @throws Error when the evaluator serves one of these something else
 */
export function countKeys(
  { before, after }: Pair,
  context: Context,
  keys: ReadonlyMap<string, KeyOf>,
  draws: readonly Draw[],
  breakpoints: Breakpoints,
  count: number,
): Map<string, number> {
  const attributes = [...keys].map(([attribute, keyOf]) => ({
    keyOf,
    hashers: draws.flatMap((draw) => {
      const ends = breakpoints.get(drawName(draw)) ?? [WHOLE];
      const [prefix, suffix] = drawLiterals(draw);
      return draw.attribute === attribute && ends.length > 1
        ? [{ ends, state: hashPrefix(prefix), suffix }]
        : [];
    }),
  }));
  const served = new Map<number, string>();
  const counts = new Map<string, number>();
  for (let n = 0; n < count; n++) {
    let combination = 0;
    for (const { keyOf, hashers } of attributes) {
      const key = keyOf(n);
      for (const { ends, state, suffix } of hashers) {
        const bucket = Math.floor((murmur3(key, state, suffix) * WHOLE) / 2 ** 32);
        let interval = 0;
        while (bucket >= (ends[interval] ?? WHOLE)) interval++;
        combination = combination * ends.length + interval;
      }
    }
    const cell = served.get(combination) ?? asItIs(n);
    served.set(combination, cell);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    if (n % 5000 === 4999 && asItIs(n) !== cell)
      throw new Error(`key ${n} is served ${asItIs(n)}, not ${cell}`);
  }
  return counts;

  function asItIs(n: number): string {
    const own = structuredClone(context);
    for (const [attribute, keyOf] of keys) put(own, attribute, keyOf(n));
    return `${servedName(before, own, hashedBucket)} → ${servedName(after, own, hashedBucket)}`;
  }
}

/**
 * The farthest that a count of independent draws may be from its mean, by Bernstein's inequality: it is farther away
 * with at most the given probability.
 */
export function bernstein(count: number, share: number, probability: number): number {
  const log = Math.log(2 / probability);
  return log / 3 + Math.sqrt((log / 3) ** 2 + 2 * count * share * (1 - share) * log);
}
