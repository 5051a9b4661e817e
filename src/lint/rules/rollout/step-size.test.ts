import { describe, expect, it, test } from 'vitest';
import {
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { solo1 } from '../../presets/solo-1.ts';
import { stepSize } from './step-size.ts';

const finds = (given: RolloutCase) => rolloutFinds(stepSize, given);
const step = (from: number, to: number, options: RolloutCase['options'] = {}) =>
  finds({ before: ramp(from), after: ramp(to), options });

test.each([
  [1, 5],
  [5, 10],
  [10, 25],
  [25, 50],
  [50, 100],
  [0.1, 0.5],
  [1.13, 5.65],
  [9.999, 49.995],
  [10, 35],
  [49.999, 74.999],
  [50, 99.999],
  [50, 1],
  [0, 100],
])('from %d to %d %% is a step', (from, to) => {
  expect(step(from, to)).toEqual([]);
});

test.each([
  [1, 5.001, 5],
  [1, 10, 5],
  [0.001, 0.006, 0.005],
  [9.999, 49.996, 49.995],
  [10, 35.001, 35],
  [10, 50, 35],
  [49.999, 75, 74.999],
  [20, 100, 45],
])('from %d to %d %% is too large: at most %d', (from, to, most) => {
  expect(step(from, to)).toMatchObject([{ remedy: `Go to ${most} % or lower first.` }]);
});

it('is told with its place', () => {
  expect(step(1, 10)).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        'The step in `production` goes from 1 % to 10 % of everyone; the next one may reach at most 5 %.',
      remedy: 'Go to 5 % or lower first.',
      yieldsTo: ['default-changed'],
    },
  ]);
});

it('names the next step of a plan, and what to write where there is no rollout', () => {
  const plan: [number, ...number[]] = [1, 5, 10, 25, 50, 100];
  expect(finds({ before: ramp(10, { plan }), after: ramp(50, { plan }) })).toMatchObject([
    { remedy: 'Go to 25 % first, the next step of the plan.' },
  ]);
  expect(finds({ before: ramp(5), after: { environments: { production: 'on' } } })).toMatchObject([
    { remedy: 'Go to 25 % or lower first: `rollout: { serve: on, percentage: 25 }`.' },
  ]);
});

describe('options', () => {
  it('of the preset for one person let 5, 50 and 100 pass', () => {
    const options = solo1.options['step-size'] ?? {};
    expect(step(5, 50, options)).toEqual([]);
    expect(step(50, 100, options)).toEqual([]);
    expect(step(1, 10, options)).toEqual([]);
    expect(step(1, 10.001, options)).toHaveLength(1);
    expect(step(10, 60.001, options)).toHaveLength(1);
  });

  it('are whole numbers above 1, and percentages', () => {
    const problems = (options: Record<string, number>) => stepSize.bind(options).problems.length;
    expect([1, 2, 2.5, 1000, 1001].map((factor) => problems({ factor }))).toEqual([1, 0, 1, 0, 1]);
    expect([-1, 0, 100, 101].map((points) => problems({ points }))).toEqual([1, 0, 0, 1]);
  });

  it('set how far a step goes', () => {
    expect(step(1, 10, { factor: 10 })).toEqual([]);
    expect(step(1, 3, { factor: 2 })).toHaveLength(1);
    expect(step(10, 21, { points: 10 })).toHaveLength(1);
    expect(step(10, 20, { points: 10 })).toEqual([]);
    expect(step(9, 100, { factor: 1000 })).toEqual([]);
  });
});

it('concerns releases and experiments, on either side', () => {
  const of = (type: NonNullable<Written['type']>, after = type) =>
    finds({ before: { ...ramp(1), type }, after: { ...ramp(50), type: after } });
  for (const type of ['ops', 'kill-switch', 'permission'] as const) expect(of(type)).toEqual([]);
  expect(of('release')).toHaveLength(1);
  expect(of('release', 'ops')).toHaveLength(1);
  const split = { control: 50, a: 50 };
  expect(finds({ before: trial(10, split), after: trial(35, split) })).toEqual([]);
  expect(finds({ before: trial(10, split), after: trial(36, split) })).toHaveLength(1);
});

it('concerns critical environments, each by itself', () => {
  const at = (percentage: number): Written => {
    const environment = { rollout: { serve: 'on', percentage } };
    return { environments: { development: environment, production: environment, europe: environment } };
  };
  expect(finds({ before: at(1), after: at(50) }).map(({ environment }) => environment)).toEqual([
    'production',
    'europe',
  ]);
});

it('tells the one that goes furthest beyond', () => {
  const two = (rule: number, rest: number): Written => ({
    environments: {
      production: {
        rules: [{ if: { country: 'NL' }, rollout: { serve: 'on', percentage: rule } }],
        rollout: { serve: 'on', percentage: rest },
      },
    },
  });
  const said = (before: Written, after: Written) => finds({ before, after }).map(({ message }) => message);
  expect(said(two(1, 20), two(40, 50))).toEqual([expect.stringContaining('from 1 % to 40 % of rule 1')]);
  expect(said(two(1, 20), two(6, 50))).toEqual([
    expect.stringContaining('from 20 % to 50 % of everyone else'),
  ]);
  expect(said(two(20, 1), two(50, 40))).toEqual([
    expect.stringContaining('from 1 % to 40 % of everyone else'),
  ]);
  expect(said(two(0, 1), two(100, 6))).toEqual([expect.stringContaining('of everyone else')]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ after: ramp(100) })).toEqual([]);
  expect(finds({ before: ramp(100) })).toEqual([]);
});

it('gives way to taking something back, and to bringing back what was there a few days ago', () => {
  expect(stepSize.skippedBy).toEqual(['only-lowers', 'restoration']);
});
