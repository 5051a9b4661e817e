import type { Branch, Decision, Serve } from '../../../../src/model/index.ts';
import type { Random } from '../random.ts';

/** The rule with variants, and mostly with the draws, of its new flag. */
export function adopt(rule: Branch, decision: Decision, random: Random): Branch {
  const names = [...decision.variants.keys()];
  const own = decision.branches.flatMap(({ serve }) => (serve.kind === 'rollout' ? [serve] : []))[0];
  const adoptServe = (serve: Serve): Serve => {
    if (serve.kind === 'variant') return { kind: 'variant', variant: random.pick(names) };
    const { enrolment, arm } = own !== undefined && random.chance(80) ? own : serve;
    const arms = serve.arms.map((each) => ({ ...each, variant: random.pick(names) }));
    return { ...serve, enrolment, arm, arms };
  };
  return { ...rule, serve: adoptServe(rule.serve) };
}
