import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import type { Pin } from '../../../src/exposure/audiences/pair.ts';
import { type Context, put, read } from '../../agreement/context.ts';
import type { Pools } from './contexts.ts';
import type { Counts } from './counts.ts';
import { describePair } from './describe-pair.ts';
import { type Breakpoints, enumerate, type Shares } from './enumerate.ts';
import { combinationsOf, differenceOf, isUnchanged, sharesKey } from './expected.ts';
import { listedUnit } from './listed.ts';
import { audiencesAt, type Locator, pinsAt } from './locate.ts';
import type { Pair } from './pairs.ts';
import type { Questions } from './questions.ts';
import type { Random } from './random.ts';

/** A pair that was compared, and what its contexts are checked with. */
export interface Examined {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly questions: Questions;
  readonly pools: Pools;
  readonly locate: Locator;
  readonly breakpoints: Breakpoints;
  readonly random: Random;
  readonly counts: Counts;
}

/** Checks the audience that a context is in, which is the given one if any. */
export function examineContext(each: Examined, context: Context, expected: ServedAudience | null): void {
  const { pair, comparison, locate, counts } = each;
  const fail = (what: string): never => {
    throw new Error(`${what}\n${JSON.stringify(context)}\n${describePair(pair)}`);
  };
  counts.contexts++;
  const cells = locate.cells(context);
  const found = audiencesAt(comparison, cells);
  const [audience] = found;
  if (found.length > 1) fail('in several audiences');
  if (expected !== null && audience !== expected) fail('a witness is not in its audience');
  const pins = pinsAt(comparison, cells);
  if (audience !== undefined && JSON.stringify(audience.pins) !== JSON.stringify(pins))
    fail('other keys are listed');
  for (const { attribute, values } of pins) {
    if (!values.some((value) => value === read(context, attribute))) fail(`${attribute} is none of the keys`);
  }
  if (audience === undefined) counts.unchangedContexts++;
  if (pins.length > 0) examineKeys(each, context, pins, audience ?? null, fail);
  else examineDraws(each, context, audience ?? null, fail);
}

/** All buckets of all draws. */
function examineDraws(each: Examined, context: Context, audience: ServedAudience | null, fail: Fail): void {
  const shares = enumerated(each, context, () => false);
  if (shares === null) return;
  if (audience === null) {
    if (!isUnchanged(shares)) fail(`left out, though it is served ${[...shares.cells.keys()]}`);
    return;
  }
  const [part, ...others] = audience.parts;
  if (part === undefined || others.length > 0 || part.keys !== null) fail('keys without a list');
  else {
    if (part.matrix.cells.length > 1) each.counts.divided++;
    const { comparison, locate, questions, pools } = each;
    const unit = listedUnit(audience, context, comparison, locate, questions, pools);
    if (unit !== null) fail(`only listed values of ${unit} are in it`);
    const difference = differenceOf(each.comparison, part.matrix, shares);
    if (difference !== null) fail(difference);
  }
}

type Fail = (what: string) => never;

function enumerated(
  { pair, breakpoints, random, counts }: Examined,
  context: Context,
  isHashed: (attribute: string) => boolean,
): Shares | null {
  const shares = enumerate([pair.before, pair.after], context, breakpoints, isHashed, random);
  if (shares === null) counts.notEnumerated++;
  else counts.enumerated++;
  return shares;
}

/** Every listed key has its own matrix: its own draws are known, and only others remain. */
function examineKeys(
  each: Examined,
  context: Context,
  pins: readonly Pin[],
  audience: ServedAudience | null,
  fail: Fail,
): void {
  const { comparison, locate, counts } = each;
  const pinned = new Set(pins.map(({ attribute }) => attribute));
  const parts = audience?.parts ?? [];
  const left = parts.map(({ keys }) => keys ?? 0);
  const known = new Map<string, number>();
  for (const keys of combinationsOf(pins)) {
    const own = structuredClone(context);
    for (const [attribute, value] of keys) put(own, attribute, value);
    if (audiencesAt(comparison, locate.cells(own))[0] !== (audience ?? undefined))
      fail(`a key is not in it: ${[...keys]}`);
    const shares = enumerated(each, own, (attribute) => pinned.has(attribute));
    if (shares === null) return;
    counts.keys++;
    if (audience === null) {
      if (!isUnchanged(shares)) fail(`left out, though ${[...keys]} is served ${[...shares.cells.keys()]}`);
      continue;
    }
    const name = sharesKey(shares);
    const part =
      known.get(name) ?? parts.findIndex(({ matrix }) => differenceOf(comparison, matrix, shares) === null);
    known.set(name, part);
    left[part] = (left[part] ?? 0) - 1;
  }
  if (left.some((keys) => keys !== 0)) fail(`keys are counted wrong: ${left}`);
  if (audience !== null) counts.finiteAudiences++;
}
