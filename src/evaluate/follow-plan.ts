import type { DrawStep, Plan, PlanCondition, PlanStep } from '../model/index.ts';
import { type EvaluationContext, readPath } from './attribute.ts';
import { bucketOf } from './bucket.ts';
import { evaluateTest } from './decide/attribute-test.ts';

/** What following a plan ends with: a variant, null for the caller's own default, or a part that would have to be asked. */
export type PlanEnd = Exclude<PlanStep, DrawStep>;

type Custom = Extract<PlanStep, { readonly kind: 'custom' }>;

/**
 * Evaluates a plan.
 *
 * @param context the attributes, as plain data
 * @returns `custom` when the outcome hangs on something that only its own engine can read
 */
export function followPlan(plan: Plan, context: EvaluationContext): PlanEnd {
  if (plan.killed !== null) return serve(plan.safe);
  for (const { plan: required, variants } of plan.gates) {
    const end = followPlan(required, context);
    if (end.kind === 'custom') return end;
    if (end.variant === null || !variants.includes(end.variant)) return serve(plan.safe);
  }
  for (const { condition, step } of plan.branches) {
    const holds = evaluatePlanCondition(condition, context);
    if (isCustom(holds)) return holds;
    if (holds) return followStep(step, context);
  }
  return serve(plan.default);
}

function serve(variant: string | null): PlanEnd {
  return { kind: 'variant', variant, enrolled: false };
}

/** Whether a condition holds, or the custom part that decides it. A part that changes nothing is not asked for. */
function evaluatePlanCondition(condition: PlanCondition, context: EvaluationContext): boolean | Custom {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'custom':
      return { kind: 'custom', text: condition.text };
    case 'test':
      return evaluateTest(condition, context).holds;
    case 'not': {
      const holds = evaluatePlanCondition(condition.of, context);
      return isCustom(holds) ? holds : !holds;
    }
    case 'all':
      return evaluateUntil(false, condition.of, context);
    case 'any':
      return evaluateUntil(true, condition.of, context);
  }
}

function evaluateUntil(
  wanted: boolean,
  conditions: readonly PlanCondition[],
  context: EvaluationContext,
): boolean | Custom {
  let met: Custom | null = null;
  for (const condition of conditions) {
    const holds = evaluatePlanCondition(condition, context);
    if (holds === wanted) return wanted;
    if (isCustom(holds)) met ??= holds;
  }
  return met ?? !wanted;
}

function followStep(step: PlanStep, context: EvaluationContext): PlanEnd {
  return step.kind === 'draw' ? followStep(deal(step, context), context) : step;
}

function deal({ draw, whole, slices, otherwise }: DrawStep, context: EvaluationContext): PlanStep {
  const unit = readPath(context, draw.attribute.split('.'));
  if (typeof unit !== 'string' || unit === '') return otherwise;
  const bucket = bucketOf(`${draw.before}${unit}${draw.after}`, whole);
  let edge = 0;
  for (const { width, step } of slices) {
    edge += width;
    if (bucket < edge) return step;
  }
  return otherwise;
}

function isCustom(result: boolean | Custom): result is Custom {
  return typeof result === 'object';
}
