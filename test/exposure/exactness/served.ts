import type { BucketOf } from '../../../src/evaluate/decide/rollout.ts';
import { decide } from '../../../src/evaluate/index.ts';
import { fingerprint } from '../../../src/exposure/fingerprint.ts';
import type { PlanOutcome } from '../../../src/exposure/outcome.ts';
import type { Decision } from '../../../src/model/index.ts';
import type { Context } from '../../agreement/context.ts';

/** What a decision serves, as a text that is equal for equal outcomes; null is an absent flag. */
export function servedName(decision: Decision | null, context: Context, bucketOf: BucketOf): string {
  if (decision === null) return 'absent';
  const { variant, value, path } = decide(decision, context, bucketOf);
  return name(variant, fingerprint(value), path.at(-1)?.kind === 'draw');
}

/** The same text for what a comparison says. */
export function outcomeName(outcome: PlanOutcome): string {
  switch (outcome.kind) {
    case 'code-default':
      return 'absent';
    case 'custom':
      return `custom ${outcome.text}`;
    case 'variant':
      return name(outcome.variant, outcome.value, outcome.enrolled);
  }
}

function name(variant: string, value: string, enrolled: boolean): string {
  return `${variant}=${value}${enrolled ? ', enrolled' : ''}`;
}
