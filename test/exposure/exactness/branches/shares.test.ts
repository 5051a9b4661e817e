import { expect, it } from 'vitest';
import { decide } from '../../../../src/evaluate/index.ts';
import { everyoneGets, requirementShare } from '../../../../src/exposure/index.ts';
import { type Decision, type Requirement, WHOLE } from '../../../../src/model/index.ts';
import { type Context, put, read } from '../../../agreement/context.ts';
import { anyContext, poolsFor } from '../contexts.ts';
import { generatedDecisions } from '../decisions.ts';
import { describePair } from '../describe-pair.ts';
import { addRequirement, behindRequirement } from '../edits/flag.ts';
import { editServe, editShare, editSplit } from '../edits/rollouts.ts';
import { breakpointsOf, enumerate } from '../enumerate.ts';
import { questionsOf } from '../questions.ts';
import { type Random, randomFrom } from '../random.ts';

const SEED = 20_261_205;
const DIRECTORIES = 150;
const DECISIONS = 4000;
const CONTEXTS = 8;

const EDITS = [editShare, editSplit, editServe, addRequirement, addRequirement, behindRequirement(editShare)];

/** Contexts in which everyone can be drawn. */
function drawable(decision: Decision, random: Random): Context[] {
  const questions = questionsOf([decision], []);
  const pools = poolsFor(questions);
  const units = [...questions.units];
  return Array.from({ length: CONTEXTS }, () => {
    const context = random.chance(50) ? anyContext(pools, random) : {};
    for (const unit of units) if (read(context, unit) === undefined) putWhereFree(context, unit);
    return context;
  }).filter((context) =>
    units.every((unit) => typeof read(context, unit) === 'string' && read(context, unit) !== ''),
  );
}

function putWhereFree(context: Context, unit: string): void {
  const parent = unit.slice(0, Math.max(0, unit.lastIndexOf('.')));
  if (parent === '' || read(context, parent) === undefined) put(context, unit, 'nobody-in-particular');
}

function isDecidedByRemainder(decision: Decision, context: Context): boolean {
  const { path } = decide({ ...decision, killed: null, requires: [] }, context);
  return !path.some((step) => step.kind === 'branch' && step.holds && !step.always);
}

/** The share of some variants, by enumeration of all buckets. */
function shareOf(
  decision: Decision,
  context: Context,
  isWanted: (variant: string) => boolean,
  random: Random,
): number | null {
  const shares = enumerate([decision, null], context, breakpointsOf([decision]), () => false, random);
  if (shares === null) return null;
  const wanted = [...shares.cells].filter(([cell]) => isWanted(cell.slice(0, cell.indexOf('='))));
  const weight = wanted.reduce((sum, [, each]) => sum + each, 0n);
  return Number((weight * BigInt(WHOLE) * 10n ** 9n) / shares.total) / 1e9;
}

it('shares of random requirements are what the evaluator serves, and so is what everyone gets', () => {
  const pool = generatedDecisions(DIRECTORIES, SEED);
  const counts = { everyone: 0, shares: 0, compared: 0 };
  for (let index = 0; index < DECISIONS; index++) {
    const random = randomFrom(`${SEED} ${index}`);
    const edits = Array.from({ length: random.below(4) }, () => random.pick(EDITS));
    const decision = edits.reduce((each, edit) => edit(each, random, pool), random.pick(pool));
    const contexts = drawable(decision, random);
    const describe = (context: Context): string =>
      `${JSON.stringify(context)}\n${describePair({ before: decision, after: null, made: [] })}`;

    const everyone = everyoneGets(decision);
    if (everyone !== null) counts.everyone++;
    for (const context of everyone === null ? [] : contexts)
      expect(decide(decision, context).variant, describe(context)).toBe(everyone);

    for (const requirement of decision.requires) {
      const share = requirementShare(decision, requirement);
      if (share === null) continue;
      counts.shares++;
      for (const context of contexts) {
        if (![decision, requirement.decision].every((each) => isDecidedByRemainder(each, context))) continue;
        const expected = enumeratedShares(decision, requirement, context, random);
        if (expected === null) continue;
        counts.compared++;
        expect(share.own, describe(context)).toBeCloseTo(expected.own, 6);
        expect(share.required, describe(context)).toBeCloseTo(expected.required, 6);
      }
    }
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.everyone).toBeGreaterThan(DECISIONS / 10);
  expect(counts.compared).toBeGreaterThan(DECISIONS / 10);
}, 120_000);

function enumeratedShares(
  decision: Decision,
  { decision: required, variants }: Requirement,
  context: Context,
  random: Random,
): { own: number; required: number } | null {
  const others = decision.requires.filter((each) => each.decision !== required);
  const value = (variant: string): string => JSON.stringify(decision.variants.get(variant));
  const isNotSafe = (variant: string): boolean => value(variant) !== value(decision.safe);
  const own = shareOf({ ...decision, requires: others }, context, isNotSafe, random);
  const met = shareOf(required, context, (variant) => variants.includes(variant), random);
  return own === null || met === null ? null : { own, required: met };
}
