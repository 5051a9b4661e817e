import { type BucketOf, hashedBucket } from '../../../src/evaluate/decide/rollout.ts';
import { type Decision, type Draw, type Rollout, WHOLE } from '../../../src/model/index.ts';
import type { Context } from '../../agreement/context.ts';
import { withRequired } from './decisions.ts';
import type { Random } from './random.ts';
import { servedName } from './served.ts';

/** How much goes from what to what, by `from → to`, out of `total`. */
export interface Shares {
  readonly cells: ReadonlyMap<string, bigint>;
  readonly total: bigint;
}

/** By draw, where its intervals end: every breakpoint of both sides. */
export type Breakpoints = ReadonlyMap<string, readonly number[]>;

/** The breakpoints of all draws of two sides, and of the decisions they require. */
export function breakpointsOf(decisions: readonly Decision[]): Breakpoints {
  const ends = new Map<string, Set<number>>();
  const cut = (draw: Draw, end: number): void => {
    const own = ends.get(drawName(draw)) ?? new Set([WHOLE]);
    ends.set(drawName(draw), end > 0 ? own.add(end) : own);
  };
  for (const { enrolment, share, arm, arms } of rolloutsOf(decisions)) {
    cut(enrolment, share);
    let end = 0;
    for (const each of arms) {
      end += each.share;
      cut(arm, end);
    }
  }
  return new Map([...ends].map(([name, own]) => [name, [...own].sort((a, b) => a - b)]));
}

function rolloutsOf(decisions: readonly Decision[]): Rollout[] {
  const branches = decisions.flatMap(withRequired).flatMap((each) => each.branches);
  return branches.flatMap(({ serve }) => (serve.kind === 'rollout' ? [serve] : []));
}

/** All draws of some decisions, each once. */
export function drawsOf(decisions: readonly Decision[]): Draw[] {
  const draws = rolloutsOf(decisions).flatMap(({ enrolment, arm }) => [enrolment, arm]);
  return [...new Map(draws.map((draw) => [drawName(draw), draw])).values()];
}

/** A text that is equal for two draws exactly when they are the same. */
export function drawName({ salt, purpose, attribute }: Draw): string {
  return `${salt} ${purpose} ${attribute}`;
}

interface Dealt {
  readonly ends: readonly number[];
  index: number;
  bucket: number;
}

/** More combinations are not tried; nobody would wait for them. */
const MAX_COMBINATIONS = 4_000;

/**
 * Evaluates both sides of one context for every combination of intervals that their draws can deal: with our own
 * evaluator, at the first or the last bucket of each interval. A draw that is not asked divides nothing.
 *
 * @param isHashed whether an attribute's draws deal as they really do
 * @returns null when there are too many combinations
 */
export function enumerate(
  [before, after]: readonly [Decision | null, Decision | null],
  context: Context,
  breakpoints: Breakpoints,
  isHashed: (attribute: string) => boolean,
  random: Random,
): Shares | null {
  const trail: Dealt[] = [];
  const known = new Map<string, Dealt>();
  const bucketOf: BucketOf = (draw, unit) => {
    if (isHashed(draw.attribute)) return hashedBucket(draw, unit);
    const name = drawName(draw);
    const before = known.get(name);
    if (before !== undefined) return before.bucket;
    const dealt = { ends: breakpoints.get(name) ?? [WHOLE], index: 0, bucket: 0 };
    known.set(name, dealt);
    trail.push(dealt);
    settle(dealt, random);
    return dealt.bucket;
  };
  const cells = new Map<string, bigint>();
  const total = BigInt(WHOLE) ** BigInt(breakpoints.size);
  for (let combinations = 0; combinations < MAX_COMBINATIONS; combinations++) {
    const cell = `${servedName(before, context, bucketOf)} → ${servedName(after, context, bucketOf)}`;
    cells.set(cell, (cells.get(cell) ?? 0n) + weightOf(trail, breakpoints.size));
    while (trail.length > 0 && isLast(trail.at(-1))) trail.pop();
    const last = trail.at(-1);
    if (last === undefined) return { cells, total };
    last.index++;
    settle(last, random);
    for (const [name, dealt] of known) if (!trail.includes(dealt)) known.delete(name);
  }
  return null;
}

function isLast(dealt: Dealt | undefined): boolean {
  return dealt !== undefined && dealt.index === dealt.ends.length - 1;
}

/** Both ends of an interval belong to it; either stands for all of it. */
function settle(dealt: Dealt, random: Random): void {
  const [start, end] = [dealt.ends[dealt.index - 1] ?? 0, dealt.ends[dealt.index] ?? WHOLE];
  dealt.bucket = random.chance(50) ? start : end - 1;
}

function weightOf(trail: readonly Dealt[], draws: number): bigint {
  const widths = trail.map(({ ends, index }) => BigInt((ends[index] ?? WHOLE) - (ends[index - 1] ?? 0)));
  return widths.reduce((product, width) => product * width, BigInt(WHOLE) ** BigInt(draws - trail.length));
}
