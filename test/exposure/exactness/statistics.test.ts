import { expect, it } from 'vitest';
import { compareSides } from '../../../src/exposure/audiences/audiences.ts';
import { planner } from '../../../src/exposure/plan-of.ts';
import { poolsFor } from './contexts.ts';
import { generatedDecisions } from './decisions.ts';
import { breakpointsOf, drawsOf } from './enumerate.ts';
import { locator } from './locate.ts';
import { type Pair, pairFrom } from './pairs.ts';
import { questionsOf } from './questions.ts';
import { type Random, randomFrom } from './random.ts';
import { outcomeName } from './served.ts';
import { bernstein, countKeys, keysFor } from './statistics.ts';
import { witnesses } from './witness.ts';

const SEED = 11;
const PAIRS = 200;
const KEYS = 200_000;

/** How likely a right implementation is to fail one of all comparisons, if the hash deals like chance. */
const ERROR = 1e-3;

interface Observed {
  readonly share: number;
  readonly keys: number;
}

/** Of one audience that draws divide: the share that each cell should have, and the keys it has. */
function observe(pair: Pair, random: Random): Observed[] | null {
  const sides = [pair.before, pair.after].flatMap((side) => side ?? []);
  const planOf = planner();
  const [before = null, after = null] = [pair.before, pair.after].map((side) =>
    side === null ? null : planOf(side),
  );
  const comparison = compareSides(before, after, [], { left: 2_000_000 });
  const { builder, audiences } = comparison;
  const divided = audiences.filter(
    ({ pins, parts: [part] }) => pins.length === 0 && (part?.matrix.cells.length ?? 0) > 1,
  );
  const [audience, matrix] = [divided[0], divided[0]?.parts[0]?.matrix];
  const draws = drawsOf(sides);
  if (audience === undefined || matrix === undefined || draws.length > 6) return null;
  const locate = locator(comparison);
  const context = witnesses(comparison, poolsFor(questionsOf(sides, [])), locate).find(
    audience.region,
    random,
  );
  const keys = context && keysFor(context, draws, audience, comparison, locate);
  if (!context || !keys) return null;
  const counts = countKeys(pair, context, keys, draws, breakpointsOf(sides), KEYS);
  const shares = new Map(
    matrix.cells.map(({ from, to, weight }) => [
      `${outcomeName(builder.outcome(from))} → ${outcomeName(builder.outcome(to))}`,
      Number((weight * 10n ** 18n) / matrix.total) / 1e18,
    ]),
  );
  return [...new Set([...shares.keys(), ...counts.keys()])].map((cell) => ({
    share: shares.get(cell) ?? 0,
    keys: counts.get(cell) ?? 0,
  }));
}

it('200,000 real keys move as the matrices of 200 pairs say', () => {
  const pool = generatedDecisions(100, SEED);
  const observed: Observed[] = [];
  let pairs = 0;
  for (let index = 0; pairs < PAIRS; index++) {
    const random = randomFrom(`statistics ${index}`);
    const own = observe(pairFrom(pool, random), random);
    if (own === null) continue;
    pairs++;
    observed.push(...own);
  }
  const probability = ERROR / observed.length;
  const distances = observed.map(
    ({ share, keys }) => Math.abs(keys - share * KEYS) / bernstein(KEYS, share, probability),
  );
  const widest = Math.max(...observed.map(({ share }) => bernstein(KEYS, share, probability))) / KEYS;
  process.stdout.write(
    `${pairs} pairs of ${KEYS} keys, ${observed.length} shares, each within ${(100 * widest).toFixed(3)} % at most; ` +
      `the farthest at ${Math.max(...distances).toFixed(2)} of its bound\n`,
  );
  expect(observed.filter(({ share, keys }) => share === 0 && keys > 0)).toEqual([]);
  expect(distances.filter((distance) => distance > 1)).toEqual([]);
}, 300_000);
