import { equal } from '../../exposure/index.ts';
import type { AudienceChange, Change, Decision, Flag, Outcome, Share, Value } from '../../model/index.ts';
import { safeVariant } from '../safe-variant.ts';
import { armsOf, isRunning } from './experiment.ts';
import { raisesSome } from './raised.ts';
import { restServes } from './rest-serves.ts';
import { judgedBy, type Sides, variantValue } from './sides.ts';

/** How far an audience is exposed before and after, in percent of it. */
export interface Step {
  readonly audience: AudienceChange;
  readonly before: number;
  readonly after: number;
}

/** Whether a flag is rolled out step by step: a release or an experiment, on either side. */
export function isRolledOut({ before, after }: Sides): boolean {
  return [before, after].some(
    (flag) => flag !== null && ['release', 'experiment'].includes(flag.definition.type),
  );
}

/**
 * The steps of the audiences that are raised, and in steps. Those are everyone and nearly everyone, and whoever a draw
 * divides. Whom a rule picks, by key or so that all of them are served alike afterwards, is targeted and takes none,
 * and nobody takes any in an experiment that ends. Nor does anyone where the environment is new, for nobody has been
 * there before.
 */
export function stepsOf({ kind, environment, audiences }: Change, sides: Sides): Step[] {
  const isExposed = exposure(sides);
  const exposed = (shares: readonly Share[], flag: Flag | null): number =>
    shares.reduce((sum, share) => sum + amount(share, flag), 0);
  const amount = ({ outcome, percentage, enrolled }: Share, flag: Flag | null): number =>
    isExposed(outcome, flag) ? percentage : isExperiment(sides) ? enrolled : 0;
  const [place, decision] = [environment ?? '', sides.after?.decisions?.get(environment ?? '') ?? null];
  const hasEnded = isRunning(sides.before, place) && armsOf(sides.after, place).size === 0;
  return audiences
    .filter(raisesSome(sides))
    .filter((audience) => isTakenInSteps(audience, decision) && (kind === 'added' || !isNew(audience)))
    .filter(({ before }) => !hasEnded || !before.some(({ enrolled }) => enrolled > 0))
    .map((audience) => ({
      audience,
      before: exposed(audience.before, sides.before),
      after: exposed(audience.after, sides.after),
    }));
}

/** How much of each audience that somebody picks or not is exposed after a change, in percent; the audiences in order. */
export function exposedAfter(
  { audiences }: Change,
  sides: Sides,
): { audience: AudienceChange; after: number }[] {
  const isExposed = exposure(sides);
  return audiences.map((audience) => ({
    audience,
    after: audience.after
      .filter(({ outcome }) => isExposed(outcome, sides.after))
      .reduce((sum, { percentage }) => sum + percentage, 0),
  }));
}

/**
 * Tells what is served to somebody who is exposed: another value than the safe one, and in an experiment than the
 * default, which whoever is not enrolled gets. A variant has the value that it had, for editing it is no step. Who gets
 * the default in their own code is exposed to nothing.
 */
function exposure(sides: Sides): (outcome: Outcome, flag: Flag | null) => boolean {
  const flag = judgedBy(sides);
  const usual = flag !== null && isExperiment(sides) ? [flag.definition.default] : [];
  const harmless = flag === null ? [] : [safeVariant(flag), ...usual];
  const values = harmless.map((variant): Value | undefined => variantValue(flag, variant));
  return ({ kind, variant }, side) => {
    const own = variantValue(flag, variant) ?? variantValue(side, variant);
    return kind !== 'code-default' && !values.some((value) => equal(value, own));
  };
}

function isExperiment(sides: Sides): boolean {
  return judgedBy(sides)?.definition.type === 'experiment';
}

function isTakenInSteps(audience: AudienceChange, decision: Decision | null): boolean {
  const { keys, broad, units, after } = audience;
  if (keys !== null || broad) return keys === null;
  return after[0]?.enrolled === 100 || (units.length > 0 && !isTargeted(audience, decision));
}

/** Whether a plain rule serves all of an audience alike, whatever they had before. */
function isTargeted({ after: [all] }: AudienceChange, decision: Decision | null): boolean {
  const isWhole = all?.percentage === 100 && all.enrolled === 0;
  return isWhole && decision !== null && restServes(decision) !== all.outcome.variant;
}

function isNew({ before }: AudienceChange): boolean {
  return before[0]?.outcome.kind === 'code-default';
}
