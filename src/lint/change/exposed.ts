import { equal } from '../../exposure/index.ts';
import type { AudienceChange, Change, Flag, Outcome, Share, Value } from '../../model/index.ts';
import { safeVariant } from '../safe-variant.ts';
import { raisesSome } from './raised.ts';
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
 * divides. Whom a rule picks, all at once or by key, is targeted and takes none. Nor does anyone where the
 * environment is new, for nobody has been there before.
 */
export function stepsOf({ kind, audiences }: Change, sides: Sides): Step[] {
  const isExposed = exposure(sides);
  const exposed = (shares: readonly Share[], flag: Flag | null): number =>
    shares.reduce((sum, share) => sum + amount(share, flag), 0);
  const amount = ({ outcome, percentage, enrolled }: Share, flag: Flag | null): number =>
    isExposed(outcome, flag) ? percentage : isExperiment(sides) ? enrolled : 0;
  return audiences
    .filter(raisesSome(sides))
    .filter((audience) => isTakenInSteps(audience) && (kind === 'added' || !isNew(audience)))
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
 * default, which whoever is not enrolled gets. Who gets the default in their own code is exposed to nothing.
 */
function exposure(sides: Sides): (outcome: Outcome, flag: Flag | null) => boolean {
  const flag = judgedBy(sides);
  if (flag === null) return () => false;
  const harmless = [safeVariant(flag), ...(isExperiment(sides) ? [flag.definition.default] : [])];
  const values = harmless.map((variant): Value | undefined => variantValue(flag, variant));
  return ({ kind, variant }, side) =>
    kind !== 'code-default' && !values.some((value) => equal(value, variantValue(side, variant)));
}

function isExperiment(sides: Sides): boolean {
  return judgedBy(sides)?.definition.type === 'experiment';
}

function isTakenInSteps({ keys, broad, units, after }: AudienceChange): boolean {
  return keys === null && (broad || units.length > 0 || after.some(({ enrolled }) => enrolled > 0));
}

function isNew({ before }: AudienceChange): boolean {
  return before.every(({ outcome }) => outcome.kind === 'code-default');
}
