import {
  type Decision,
  type Draw,
  drawLiterals,
  type Plan,
  type PlanStep,
  type Rollout,
  type Serve,
  type TextDraw,
  WHOLE,
} from '../model/index.ts';

/** Turns decisions into plans; a decision that several flags require becomes one plan. */
export function planner(): (decision: Decision) => Plan {
  const known = new Map<Decision, Plan>();
  const planOf = (decision: Decision): Plan => {
    const before = known.get(decision);
    if (before !== undefined) return before;
    const plan: Plan = {
      flag: decision.flag,
      variants: decision.variants,
      default: decision.default,
      safe: decision.safe,
      killed: decision.killed,
      gates: decision.requires.map((each) => ({ plan: planOf(each.decision), variants: each.variants })),
      branches: decision.branches.map(({ name, condition, serve }) => ({
        name,
        condition,
        step: stepOf(serve, decision.default),
      })),
    };
    known.set(decision, plan);
    return plan;
  };
  return planOf;
}

function stepOf(serve: Serve, leftOver: string): PlanStep {
  if (serve.kind === 'variant') return { kind: 'variant', variant: serve.variant, enrolled: false };
  const out: PlanStep = { kind: 'variant', variant: leftOver, enrolled: false };
  const slices = [
    { width: serve.share, step: armsOf(serve, out) },
    { width: WHOLE - serve.share, step: out },
  ].filter(({ width }) => width > 0);
  return { kind: 'draw', draw: textDraw(serve.enrolment), whole: WHOLE, slices, otherwise: out };
}

function armsOf({ arm, arms }: Rollout, otherwise: PlanStep): PlanStep {
  const slices = arms.map(({ variant, share }) => ({
    width: share,
    step: { kind: 'variant', variant, enrolled: true } as const,
  }));
  const [only, ...others] = slices;
  if (only !== undefined && others.length === 0) return only.step;
  return { kind: 'draw', draw: textDraw(arm), whole: WHOLE, slices, otherwise };
}

function textDraw(draw: Draw): TextDraw {
  const [before, after] = drawLiterals(draw);
  return { before, attribute: draw.attribute, after };
}
