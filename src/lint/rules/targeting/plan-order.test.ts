import { describe, expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { FlagDefinition } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { planOrder } from './plan-order.ts';

function complaints(plan: number[], percentage = 1, type: FlagDefinition['type'] = 'release'): Complaint[] {
  const rollout = { serve: 'on', percentage, plan };
  return complaintsAbout(planOrder, itOf({ type, environments: { production: { rollout } } }));
}

const PLAN = ['environments', 'production', 'rollout', 'plan'];

describe('a plan that is out of order', () => {
  it('is told at the first step that does not climb, with a fix that sorts', () => {
    expect(complaints([1, 25, 10, 5, 100])).toEqual([
      {
        path: [...PLAN, 2],
        environment: 'production',
        message: 'The plan goes back from 25 % to 10 %.',
        remedy: 'Write each step once, in ascending order.',
        fix: { kind: 'reorder', path: PLAN, order: [0, 3, 2, 1, 4] },
      },
    ]);
    expect(complaints([100, 1])).toMatchObject([{ path: [...PLAN, 1], fix: { order: [1, 0] } }]);
  });

  it('has no fix where sorting alone does not mend it', () => {
    const [repeated] = complaints([5, 1, 5, 100]);
    expect(repeated).toMatchObject({ message: 'The plan goes back from 5 % to 1 %.' });
    expect(repeated).not.toHaveProperty('fix');
    expect(complaints([5, 1, 50])[0]).not.toHaveProperty('fix');
  });

  it('has a step twice', () => {
    const found = complaints([1, 5, 5, 100]);
    expect(found).toEqual([
      {
        path: [...PLAN, 2],
        environment: 'production',
        message: 'The plan has the step 5 % twice.',
        remedy: 'Write each step once, in ascending order.',
      },
    ]);
  });
});

describe('a plan that does not reach everyone', () => {
  it('is told at its last step', () => {
    expect(complaints([1, 5, 99.999])).toEqual([
      {
        path: [...PLAN, 2],
        environment: 'production',
        message: 'The plan ends at 99.999 %, and not at 100 %.',
        remedy: 'Add the steps up to 100.',
      },
    ]);
    expect(complaints([50], 60)).toMatchObject([{ path: [...PLAN, 0] }]);
  });

  it('is fine for an experiment, as long as the rollout stays within it', () => {
    expect(complaints([1, 5, 40], 40, 'experiment')).toEqual([]);
    expect(complaints([1, 5, 40], 40.001, 'experiment')).toEqual([
      {
        path: ['environments', 'production', 'rollout', 'percentage'],
        environment: 'production',
        message: 'The rollout is at 40.001 %, beyond the last step of its plan, 40 %.',
        remedy: 'Add the step to the plan, or go back to the last one.',
      },
    ]);
    expect(complaints([40, 5], 40, 'experiment')).toMatchObject([{ fix: { order: [1, 0] } }]);
    expect(complaints([40, 5], 41, 'experiment')[0]).not.toHaveProperty('fix');
  });
});

it('leaves alone a plan that climbs to 100, a rollout between its steps, and one without a plan', () => {
  expect(complaints([1, 5, 10, 25, 50, 100])).toEqual([]);
  expect(complaints([0, 100])).toEqual([]);
  expect(complaints([100])).toEqual([]);
  expect(complaints([1, 5, 100], 3)).toEqual([]);
  expect(complaints([1, 100], 100)).toEqual([]);
  const environments = { staging: 'on', production: { rollout: { serve: 'on', percentage: 5 } } };
  expect(complaintsAbout(planOrder, itOf({ environments }))).toEqual([]);
  expect(complaintsAbout(planOrder, itOf({}))).toEqual([]);
});

it('looks at the rollouts of rules and of every environment, also in a flag with problems of its own', () => {
  const rollout = { serve: 'on', percentage: 5, plan: [5, 1, 100] };
  const flag = itOf({
    environments: {
      staging: { rollout },
      production: {
        rules: [
          { if: { beta: true }, serve: 'on' },
          { if: { age: 5 }, rollout },
        ],
        rollout,
      },
    },
  });
  expect(complaintsAbout(planOrder, { ...flag, decisions: null }).map(({ path }) => path)).toEqual([
    ['environments', 'staging', 'rollout', 'plan', 1],
    ['environments', 'production', 'rules', 1, 'rollout', 'plan', 1],
    ['environments', 'production', 'rollout', 'plan', 1],
  ]);
});
