import type { Outcome, Plan } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';

/** What a plan comes to. */
export type PlanOutcome =
  | {
      readonly kind: 'variant';
      readonly variant: string;
      /** A text that is equal for equal values. */
      readonly value: string;
      /** Whether it is an arm of a rollout: an enrolled control differs from someone who is not enrolled. */
      readonly enrolled: boolean;
    }
  | { readonly kind: 'code-default' }
  | { readonly kind: 'custom'; readonly text: string };

/** The outcome as reports show it. */
export function shownOutcome(outcome: PlanOutcome): Outcome {
  return { kind: outcome.kind, variant: outcome.kind === 'variant' ? outcome.variant : null };
}

/** The value that gain and lose are told from, as `PlanOutcome.value`; null when the caller's default is the safe one. */
export function safeValue(plan: Plan | null): string | null {
  const value = plan?.safe == null ? undefined : plan.variants.get(plan.safe);
  return value === undefined ? null : fingerprint(value);
}
