import { describe, expect, it, test } from 'vitest';
import {
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { firstStep } from './first-step.ts';

const finds = (given: RolloutCase) => rolloutFinds(firstStep, given);
const to = (after: Written, before: Written = {}) => finds({ before, after });
const split = { control: 25, a: 25, b: 25, c: 25 };

test.each<[string, Written, Written?]>([
  ['to 5 %', ramp(5)],
  ['to 0 %', ramp(0)],
  ['that is not the first', ramp(50), ramp(0.001)],
  ['down', ramp(0), ramp(50)],
  ['in another environment', { environments: { development: 'on' } }],
  ['of an experiment to 5 %', trial(5, split), trial(0, split)],
  ['of a flag of operations', { ...ramp(50), type: 'ops' }, { type: 'ops' }],
  ['of a permission', { ...ramp(50), type: 'permission' }, { type: 'permission' }],
  ['of a switch', { ...ramp(50), type: 'kill-switch' }, { type: 'kill-switch' }],
  ['of staff', { environments: { production: { rules: [{ if: { employee: true }, serve: 'on' }] } } }],
])('a step %s is left alone', (_, after, before) => {
  expect(to(after, before)).toEqual([]);
});

it('the first step reaches at most 5 %', () => {
  expect(to(ramp(5.001))).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        'The first step in `production` goes from 0 to 5.001 % of everyone; at most 5 % may be the first.',
      remedy: 'Start at 5 % or lower.',
      yieldsTo: ['new-flag-live', 'default-changed'],
    },
  ]);
  expect(to({ environments: { production: 'on' } })).toMatchObject([
    { remedy: 'Start at 5 % or lower: `rollout: { serve: on, percentage: 5 }`.' },
  ]);
  expect(to(ramp(25, { plan: [1, 5, 25] }))).toMatchObject([
    { remedy: 'Start at 1 %, the next step of the plan.' },
  ]);
  expect(to({ ...ramp(50), type: 'ops' })).toHaveLength(1);
  expect(to(trial(5.001, split), trial(0, split))).toMatchObject([
    { message: expect.stringContaining('from 0 to 5.001 % of everyone;') },
  ]);
});

it('the first step of a new flag counts as well', () => {
  expect(finds({ after: ramp(5) })).toEqual([]);
  expect(finds({ after: ramp(30) })).toHaveLength(1);
});

it('may be told otherwise', () => {
  expect(finds({ before: {}, after: ramp(1.001), options: { most: 1 } })).toMatchObject([
    { remedy: 'Start at 1 % or lower.' },
  ]);
  expect(finds({ before: {}, after: ramp(25), options: { most: 25 } })).toEqual([]);
});

it('tells the largest of each environment', () => {
  const two = (rule: number, rest: number): Written => {
    const environment = {
      rules: [{ if: { country: 'NL' }, rollout: { serve: 'on', percentage: rule } }],
      rollout: { serve: 'on', percentage: rest },
    };
    return { environments: { production: environment, europe: environment } };
  };
  expect(to(two(10, 40))).toMatchObject([
    { environment: 'production', message: expect.stringContaining('40 % of everyone else') },
    { environment: 'europe' },
  ]);
  expect(to(two(40, 10))).toMatchObject([
    {
      path: ['environments', 'production', 'rules', 0, 'rollout', 'percentage'],
      message: expect.stringContaining('40 % of rule 1'),
    },
    { environment: 'europe' },
  ]);
  expect(to(two(5, 6))).toMatchObject([{ message: expect.stringContaining('6 %') }, {}]);
});

describe('counts like any other', () => {
  it('a step through a flag that is required', () => {
    const flag = { requires: { parent: 'on' }, environments: { production: 'on' } };
    const given = (percentage: number) => ({
      before: flag,
      after: flag,
      base: { parent: { type: 'ops', permanent: 'It stays.', expires: undefined, ...ramp(0) } as Written },
      head: {
        parent: { type: 'ops', permanent: 'It stays.', expires: undefined, ...ramp(percentage) } as Written,
      },
    });
    expect(finds(given(5))).toEqual([]);
    expect(finds(given(6))).toMatchObject([{ flag: 'it' }]);
  });

  it('a step through a segment', () => {
    const flag: Written = {
      environments: {
        production: {
          rules: [{ if: { segment: 'pilot' }, serve: 'off' }],
          rollout: { serve: 'on', percentage: 30 },
        },
      },
    };
    const pilot = (country: string[]) => ({ pilot: { if: { country } } });
    expect(
      finds({
        before: flag,
        after: flag,
        segmentsBefore: pilot(['NL', 'BE']),
        segments: pilot(['NL']),
      }),
    ).toMatchObject([{ path: ['environments', 'production'], message: expect.stringContaining('30 % of') }]);
  });
});

it('is nothing about a flag that is removed', () => {
  expect(finds({ before: ramp(0) })).toEqual([]);
});

it('gives way to taking something back, and to bringing back what was there a few days ago', () => {
  expect(firstStep.skippedBy).toEqual(['only-lowers', 'restoration']);
});
