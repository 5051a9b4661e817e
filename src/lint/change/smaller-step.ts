import { equal } from '../../exposure/index.ts';
import { type Flag, percentageNumber, percentageText } from '../../model/index.ts';
import { environmentOf } from '../environment-of.ts';
import { rolloutsOf } from '../rollouts-of.ts';
import { exceeds } from './exceeds.ts';
import type { Step } from './exposed.ts';
import { servedAt } from './served-at.ts';

/** What to do instead of a step that is too large, for a sentence. */
export interface SmallerStep {
  /** A percentage, or up to which one. */
  readonly goal: string;
  /** Where it comes from, or how to write it; starts with what divides it from the rest, and may be empty. */
  readonly more: string;
}

/**
 * The step that an audience may take: the next one of its plan, where that is small enough, or whatever is no more than
 * the most; where nothing is rolled out yet, with what to write.
 */
export function smallerStep(
  flag: Flag,
  environment: string,
  { audience, before, after }: Step,
  most: number,
): SmallerStep {
  const path = servedAt(flag, environment, audience.audience);
  const upTo = `${percentageText(most)} or lower`;
  const written = rolloutsOf(flag.definition).find((each) => equal([...each.path, 'percentage'], path));
  if (written !== undefined) {
    const { percentage, plan = [] } = written.rollout;
    const isCounted = !exceeds(percentage, after) && !exceeds(after, percentage);
    const steps = plan.filter((step) => isCounted && exceeds(step, before) && !exceeds(step, most));
    if (steps.length === 0) return { goal: upTo, more: '' };
    return { goal: percentageText(Math.min(...steps)), more: ', the next step of the plan' };
  }
  const isWritten =
    path.at(-1) === 'serve' || typeof environmentOf(flag.definition, environment) === 'string';
  const [served] = audience.after;
  if (!isWritten || served?.percentage !== 100 || served.outcome.variant === null)
    return { goal: upTo, more: '' };
  const rollout = `{ serve: ${served.outcome.variant}, percentage: ${percentageNumber(most)} }`;
  return { goal: upTo, more: `: \`rollout: ${rollout}\`` };
}
