import { describe, expect, it } from 'vitest';
import type { Plan, PlanBranch, PlanCondition, PlanStep } from '../model/index.ts';
import { followPlan as follow } from './follow-plan.ts';
import { murmur3 } from './murmur3.ts';

const step = (variant: string | null): PlanStep => ({ kind: 'variant', variant, enrolled: false });
const is = (attribute: string, ...values: string[]): PlanCondition => ({
  kind: 'test',
  attribute,
  operator: 'is',
  values,
});
const custom: PlanCondition = { kind: 'custom', text: 'nobody can read this' };
const branch = (condition: PlanCondition, then: PlanStep): PlanBranch => ({
  name: null,
  condition,
  step: then,
});

/** The variant, or the custom part. */
function followPlan(...parameters: Parameters<typeof follow>): string | null | { readonly custom: string } {
  const end = follow(...parameters);
  return end.kind === 'custom' ? { custom: end.text } : end.variant;
}

function plan(differences: Partial<Plan> = {}): Plan {
  return {
    flag: 'f',
    variants: new Map([
      ['on', true],
      ['off', false],
    ]),
    default: 'off',
    safe: 'off',
    killed: null,
    gates: [],
    branches: [],
    ...differences,
  };
}

describe('a plan serves', () => {
  it('its safe variant when it is killed, whatever else it says', () => {
    const branches = [branch({ kind: 'always' }, step('on'))];
    expect(followPlan(plan({ killed: 'INC-1', safe: 'off', branches }), {})).toBe('off');
  });

  it('its safe variant when a gate is closed', () => {
    const gates = [{ plan: plan({ default: 'on' }), variants: ['on'] }];
    const branches = [branch({ kind: 'always' }, step('on'))];
    expect(followPlan(plan({ gates, branches }), {})).toBe('on');
    expect(followPlan(plan({ gates: [{ plan: plan(), variants: ['on'] }], branches }), {})).toBe('off');
    expect(
      followPlan(plan({ gates: [{ plan: plan({ default: null }), variants: ['on'] }], branches }), {}),
    ).toBe('off');
  });

  it('what its first branch says whose condition holds, and else its default', () => {
    const branches = [branch(is('plan', 'pro'), step('on')), branch(is('plan', 'pro', 'x'), step(null))];
    expect(followPlan(plan({ branches }), { plan: 'pro' })).toBe('on');
    expect(followPlan(plan({ branches }), { plan: 'x' })).toBeNull();
    expect(followPlan(plan({ branches }), {})).toBe('off');
  });

  it('the slice that the bucket of a value falls into', () => {
    const whole = 2_147_483_647;
    const draw = { before: 'a:', attribute: 'id', after: ':' };
    const bucket = Number((BigInt(murmur3('a:x:')) * BigInt(whole)) >> 32n);
    const dealt = (first: number) =>
      followPlan(
        plan({
          branches: [
            branch(
              { kind: 'always' },
              {
                kind: 'draw',
                draw,
                whole,
                slices: [
                  { width: first, step: step('on') },
                  { width: whole - first, step: step('off') },
                ],
                otherwise: step(null),
              },
            ),
          ],
        }),
        { id: 'x' },
      );
    expect(dealt(bucket)).toBe('off');
    expect(dealt(bucket + 1)).toBe('on');
  });
});

describe('a custom part', () => {
  const ask = (condition: PlanCondition) =>
    followPlan(plan({ branches: [branch(condition, step('on'))] }), { plan: 'pro' });

  it('is told when the outcome hangs on it', () => {
    const met = { custom: 'nobody can read this' };
    expect(ask(custom)).toEqual(met);
    expect(ask({ kind: 'not', of: custom })).toEqual(met);
    expect(ask({ kind: 'all', of: [custom, is('plan', 'pro')] })).toEqual(met);
    expect(ask({ kind: 'any', of: [custom, is('plan', 'x')] })).toEqual(met);
    const branches = [branch({ kind: 'always' }, { kind: 'custom', text: 'a step' })];
    expect(followPlan(plan({ branches }), {})).toEqual({ custom: 'a step' });
  });

  it('is not told when it changes nothing', () => {
    expect(ask({ kind: 'all', of: [custom, is('plan', 'x')] })).toBe('off');
    expect(ask({ kind: 'any', of: [custom, is('plan', 'pro')] })).toBe('on');
  });
});
