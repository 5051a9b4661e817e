import { expect, test } from 'vitest';
import { complaintsAbout, type FlagSketch } from '../../../../test/support/lint/documentation.ts';
import { rollbackPlanMissing } from './rollback-plan-missing.ts';

const rollout = (percentage: number, rollbackPlan?: string) => ({
  serve: 'on',
  percentage,
  ...(rollbackPlan === undefined ? {} : { rollbackPlan }),
});
const PLAN = 'Set it to off.';
const at = (production: NonNullable<FlagSketch['environments']>[string], sketch: FlagSketch = {}) =>
  complaintsAbout(rollbackPlanMissing, { environments: { production }, ...sketch });

test('a rollout below 100 % needs a plan, one of 100 % does not', () => {
  expect(at({ rollout: rollout(99.999) })).toEqual([
    {
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message: 'A rollout in `production` is at 99.999 %, and nothing says how to go back.',
      remedy: 'Say in one sentence what to do when it goes wrong: `rollbackPlan: …` in the rollout.',
    },
  ]);
  expect(at({ rollout: rollout(0) })).toHaveLength(1);
  expect(at({ rollout: rollout(100) })).toEqual([]);
  expect(at({ rollout: rollout(5, PLAN) })).toEqual([]);
  expect(at({ rollout: rollout(5, ' ') })).toHaveLength(1);
});

test('the rollout of a rule needs one too, and one plan is enough for an environment', () => {
  const rule = (percentage: number, plan?: string) => ({
    if: { beta: true },
    rollout: rollout(percentage, plan),
  });
  expect(at({ rules: [{ if: { beta: true }, serve: 'on' }, rule(100), rule(50), rule(10)] })).toEqual([
    expect.objectContaining({ path: ['environments', 'production', 'rules', 2, 'rollout', 'percentage'] }),
  ]);
  expect(at({ rules: [rule(50)], rollout: rollout(5) })).toEqual([
    expect.objectContaining({ path: ['environments', 'production', 'rollout', 'percentage'] }),
  ]);
  expect(at({ rules: [rule(50, PLAN)], rollout: rollout(5) })).toEqual([]);
  expect(at({ rules: [rule(50)], rollout: rollout(5, PLAN) })).toEqual([]);
});

test('where nobody depends on it, or nobody knows, no plan is needed', () => {
  const environments = { staging: { rollout: rollout(5) }, elsewhere: { rollout: rollout(5) } };
  expect(complaintsAbout(rollbackPlanMissing, { environments })).toEqual([]);
});

test('an environment that serves one variant, and a flag without any', () => {
  expect(at('on')).toEqual([]);
  expect(at({ serve: 'on' })).toEqual([]);
  expect(complaintsAbout(rollbackPlanMissing, {})).toEqual([]);
});

test.each(['experiment', 'ops', 'kill-switch', 'permission'] as const)(
  'a flag of type %s needs none',
  (type) => {
    expect(at({ rollout: rollout(5) }, { type })).toEqual([]);
  },
);
