import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Decided, decide } from '../../../src/evaluate/index.ts';
import type { Decision } from '../../../src/model/index.ts';
import { type Context, contextsNear, put } from '../../agreement/context.ts';
import { classify } from '../../agreement/reach/classes.ts';
import { and, atomsOf } from '../../agreement/reach/formula.ts';
import { type Assignment, reachOf } from '../../agreement/reach/index.ts';
import { outcomesOf } from '../../agreement/reach/outcomes.ts';
import { solve } from '../../agreement/reach/solve.ts';

/** Somebody who is served something else. */
export interface Witness {
  readonly context: Context;
  readonly before: Decided;
  readonly after: Decided;
}

/** How many contexts are tried besides one for each outcome of each side. */
const NEAR = 60;

/** How many keys are tried to be dealt as a pair of outcomes wants it. */
const KEYS = 100;

/** Whom two decisions serve differently, among many contexts near both. */
export function nearWitnesses(before: Decision, after: Decision, seed: number): Witness[] {
  if (isDeepStrictEqual(before, after)) return [];
  return contextsNearBoth(before, after, seed).flatMap((context) => witness(before, after, context));
}

/** Somebody for each pair of outcomes that differ, if the solver finds one. */
export function solvedWitnesses(before: Decision, after: Decision): Witness[] {
  if (isDeepStrictEqual(before, after)) return [];
  return contextsBetween(before, after).flatMap((context) => witness(before, after, context));
}

function witness(before: Decision, after: Decision, context: Context): Witness[] {
  const sides = { before: decide(before, context), after: decide(after, context) };
  const isSame =
    sides.before.variant === sides.after.variant && isDeepStrictEqual(sides.before.value, sides.after.value);
  return isSame ? [] : [{ context, ...sides }];
}

function contextsNearBoth(before: Decision, after: Decision, seed: number): Context[] {
  const reaches = [reachOf(before), reachOf(after)];
  const starts = reaches.flatMap(({ ways }) => ways.flatMap(({ values }) => values ?? []));
  const attributes = reaches.flatMap((reach) => reach.attributes);
  const near = fc.sample(contextsNear(attributes, starts), { seed, numRuns: NEAR });
  return [...starts.map(toContext), ...near];
}

/** One context for each pair of outcomes that differ and that somebody has together. */
function contextsBetween(before: Decision, after: Decision): Context[] {
  const [old, current] = [outcomesOf(before), outcomesOf(after)];
  const atoms = atomsOf([...old, ...current].map(({ when }) => when)).values();
  const attributes = new Map(classify(atoms, KEYS).map((each) => [each.attribute, each]));
  const contexts: Context[] = [];
  for (const from of old) {
    for (const to of current) {
      const values = [before.variants.get(from.variant), after.variants.get(to.variant)];
      if (from.variant === to.variant && isDeepStrictEqual(values[0], values[1])) continue;
      const solution = solve(and(from.when, to.when), attributes);
      if (solution.kind === 'found') contexts.push(toContext(solution.values));
    }
  }
  return contexts;
}

function toContext(values: Assignment): Context {
  const context: Context = {};
  for (const [attribute, value] of values) if (value !== undefined) put(context, attribute, value);
  return context;
}
