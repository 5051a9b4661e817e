import type { Plan, PlanStep } from '../../../src/model/index.ts';

/** The same plan with its draws out of as small a whole as their slices allow: 25 % is 1 out of 4. */
export function reduced(plan: Plan): Plan {
  return {
    ...plan,
    gates: plan.gates.map((gate) => ({ ...gate, plan: reduced(gate.plan) })),
    branches: plan.branches.map((branch) => ({ ...branch, step: reducedStep(branch.step) })),
  };
}

function reducedStep(step: PlanStep): PlanStep {
  if (step.kind !== 'draw') return step;
  const divisor = step.slices.reduce((sum, { width }) => greatestCommonDivisor(sum, width), 0);
  return {
    ...step,
    whole: step.whole / divisor,
    slices: step.slices.map(({ width, step: next }) => ({ width: width / divisor, step: reducedStep(next) })),
    otherwise: reducedStep(step.otherwise),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
