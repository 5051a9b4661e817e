import { describe, expect, it, test } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { planSkipped } from './plan-skipped.ts';

const finds = (given: RolloutCase) => rolloutFinds(planSkipped, given);
const plan: [number, ...number[]] = [1, 5, 10, 25, 50];
const step = (from: number, to: number, own = plan) =>
  finds({ before: ramp(from, { plan: own }), after: ramp(to, { plan: own }) });

test.each([
  [0, 1],
  [1, 5],
  [25, 50],
  [0.5, 1],
  [3, 5],
  [50, 10],
  [5, 0],
])('from %d to %d %% is in the plan, or goes back', (from, to) => {
  expect(step(from, to)).toEqual([]);
});

test.each([
  [0, 5, 'whose next step is 1 %', 'Go to 1 %, or change the plan.'],
  [1, 10, 'whose next step is 5 %', 'Go to 5 %, or change the plan.'],
  [1, 3, 'whose next step is 5 %', 'Go to 5 %, or change the plan.'],
  [5, 100, 'whose next step is 10 %', 'Go to 10 %, or change the plan.'],
  [50, 100, 'which ends with 50 %', 'Add the step to the plan.'],
  [60, 61, 'which ends with 50 %', 'Add the step to the plan.'],
])('from %d to %d %% is not in the plan', (from, to, why, remedy) => {
  expect(step(from, to)).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message: `The step from ${from} to ${to} % in \`production\` is not in the plan, ${why}.`,
      remedy,
    },
  ]);
});

it('the order of the plan is another rule', () => {
  expect(step(5, 10, [50, 10, 1])).toEqual([]);
  expect(step(5, 50, [50, 10, 1])).toHaveLength(1);
});

describe('it is about', () => {
  it('the plan of the head', () => {
    expect(finds({ before: ramp(1, { plan }), after: ramp(25) })).toEqual([]);
    expect(finds({ before: ramp(1), after: ramp(25, { plan }) })).toHaveLength(1);
    expect(finds({ before: ramp(1, { plan }), after: ramp(25, { plan: [25] }) })).toEqual([]);
  });

  it('new flags as well', () => {
    expect(finds({ after: ramp(1, { plan }) })).toEqual([]);
    expect(finds({ after: ramp(5, { plan }) })).toHaveLength(1);
    expect(finds({ after: ramp(1, { plan: [0, 1] }) })).toEqual([]);
  });

  it('every rollout of a critical environment', () => {
    const own = (percentage: number): Written => {
      const rollout = { serve: 'on', percentage, plan };
      const environment = { rules: [{ if: { country: 'NL' }, rollout }], rollout };
      return { environments: { development: environment, production: environment } };
    };
    expect(finds({ before: own(1), after: own(25) }).map(({ path }) => path?.join('.'))).toEqual([
      'environments.production.rules.0.rollout.percentage',
      'environments.production.rollout.percentage',
    ]);
  });

  it('no rollout that stays while another one is raised', () => {
    const own = (percentage: number): Written => ({
      environments: {
        production: {
          rules: [{ if: { country: 'NL' }, rollout: { serve: 'on', percentage } }],
          rollout: { serve: 'on', percentage: 7, plan },
        },
      },
    });
    expect(finds({ before: own(1), after: own(5) })).toEqual([]);
  });

  it('nothing that raises nobody', () => {
    const killed = { killed: { production: 'INC-1' } };
    expect(
      finds({ before: { ...ramp(1, { plan }), ...killed }, after: { ...ramp(25, { plan }), ...killed } }),
    ).toEqual([]);
    expect(finds({ before: ramp(1, { plan }), after: { ...ramp(25, { plan }), ...killed } })).toEqual([]);
    expect(finds({ before: ramp(1, { plan }) })).toEqual([]);
  });
});

it('gives way to taking something back, and to bringing back what was there a few days ago', () => {
  expect(planSkipped.skippedBy).toEqual(['only-lowers', 'restoration']);
});
