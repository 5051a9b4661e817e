import { type Draw, drawText, type Rollout, type Thousandths, WHOLE } from '../../model/index.ts';
import type { EvaluationContext } from '../attribute.ts';
import { bucketOf as bucketIn } from '../bucket.ts';
import { findAttribute } from './attribute-test.ts';
import type { DrawStep, NoUnit } from './step.ts';

/** The variant a rollout serves, or null for those it leaves over. */
export interface RolloutResult {
  readonly variant: string | null;
  readonly path: readonly (DrawStep | NoUnit)[];
}

/** Which bucket a draw deals a unit into, from 0 to 99,999. */
export type BucketOf = (draw: Draw, unit: string) => Thousandths;

/** As every engine deals. */
export const hashedBucket: BucketOf = (draw, unit) => bucketIn(drawText(draw, unit), WHOLE);

/**
 * Deals one unit. The bucket attribute must be a text with something in it, also when all are enrolled: those who
 * lack it must not share one bucket.
 */
export function evaluateRollout(
  rollout: Rollout,
  context: EvaluationContext,
  bucketOf: BucketOf = hashedBucket,
): RolloutResult {
  const { enrolment, share, arm, arms } = rollout;
  const found = findAttribute(enrolment.attribute, 'string', context);
  if (found.kind !== 'value') return leftOver({ kind: 'no-unit', attribute: enrolment.attribute, found });
  if (found.value === '') {
    return leftOver({ kind: 'no-unit', attribute: enrolment.attribute, found: { kind: 'empty' } });
  }
  const unit = String(found.value);
  const dealt = enrol(enrolment, share, unit, bucketOf(enrolment, unit));
  if (dealt.result === 'out') return leftOver(dealt);
  const [only, ...others] = arms;
  if (only && others.length === 0) return { variant: only.variant, path: [dealt] };
  let to = 0;
  const bucket = bucketOf(arm, unit);
  for (const { variant, share: width } of arms) {
    const from = to;
    to += width;
    if (bucket < to) {
      return {
        variant,
        path: [dealt, { kind: 'draw', draw: arm, unit, bucket, from, to, result: { variant } }],
      };
    }
  }
  return leftOver(dealt);
}

function enrol(draw: Draw, share: Thousandths, unit: string, bucket: Thousandths): DrawStep {
  return bucket < share
    ? { kind: 'draw', draw, unit, bucket, from: 0, to: share, result: 'in' }
    : { kind: 'draw', draw, unit, bucket, from: share, to: WHOLE, result: 'out' };
}

function leftOver(step: DrawStep | NoUnit): RolloutResult {
  return { variant: null, path: [step] };
}
