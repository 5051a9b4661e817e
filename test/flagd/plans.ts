import { readFlagdFile } from '../../src/flagd/index.ts';
import type { Plan, PlanCondition, PlanStep } from '../../src/model/index.ts';

/** The plan of the flag `flag` with some targeting. */
export function planOf(targeting: unknown, evaluators?: object): Plan {
  const plan = readFlagdFile(documentOf(targeting, evaluators)).plans.get('flag');
  if (!plan) throw new Error('the flag cannot be read');
  return plan;
}

/** A file with the flag `flag`, whose variants and default are always the same. */
export function documentOf(targeting: unknown, evaluators?: object): string {
  const variants = { on: 'ON', off: 'OFF', a: 'A', b: 'B', true: 'TRUE', false: 'FALSE' };
  const flag = { state: 'ENABLED', variants, defaultVariant: 'off', targeting };
  return JSON.stringify({ ...(evaluators ? { $evaluators: evaluators } : {}), flags: { flag } });
}

/** The custom parts of a plan. */
export function customTexts(plan: Plan): string[] {
  return plan.branches.flatMap(({ condition, step }) => [...inCondition(condition), ...inStep(step)]);
}

function inCondition(condition: PlanCondition): string[] {
  switch (condition.kind) {
    case 'custom':
      return [condition.text];
    case 'not':
      return inCondition(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(inCondition);
    case 'always':
    case 'test':
      return [];
  }
}

function inStep(step: PlanStep): string[] {
  switch (step.kind) {
    case 'custom':
      return [step.text];
    case 'variant':
      return [];
    case 'draw':
      return [...step.slices.flatMap((each) => inStep(each.step)), ...inStep(step.otherwise)];
  }
}
