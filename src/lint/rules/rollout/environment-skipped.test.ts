import { expect, it, test } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import type { PolicyDefinition } from '../../../model/index.ts';
import { environmentSkipped } from './environment-skipped.ts';

const finds = (given: RolloutCase) => rolloutFinds(environmentSkipped, given);
type Environment = NonNullable<Written['environments']>[string];
const to = (percentage: number): Environment => ({ rollout: { serve: 'on', percentage } });

/** Development, production and europe, in promotion order. */
const flag = (
  development: Environment,
  production: Environment = 'off',
  europe: Environment = 'off',
): Written => ({
  environments: { development, production, europe },
});

it('an environment must not get ahead of the one before it', () => {
  expect(finds({ before: flag(to(5), to(5)), after: flag(to(5), to(25)) })).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        '`production` goes to 25 % of everyone else, and `development`, which comes before it, is at 5 %.',
      remedy: 'Raise `development` first.',
    },
  ]);
  expect(finds({ before: flag('on', to(5)), after: flag('on', to(5), to(6)) })).toMatchObject([
    { environment: 'europe', remedy: 'Raise `production` first.' },
  ]);
});

test.each<[string, Written, Written]>([
  ['keeps behind', flag(to(50), to(5)), flag(to(50), to(25))],
  ['catches up', flag(to(25), to(5)), flag(to(25), to(25))],
  ['goes together', flag(to(5), to(5)), flag(to(25), to(25))],
  ['is ahead, and goes back', flag('off', to(25)), flag('off', to(5))],
  [
    'stays ahead while a rule is raised',
    flag('off', to(25)),
    {
      environments: {
        development: 'off',
        production: {
          rules: [{ if: { country: 'NL' }, serve: 'on' }],
          rollout: { serve: 'on', percentage: 25 },
        },
      },
    },
  ],
  ['is the first one', flag('off'), flag('on')],
  ['is killed', flag('off', to(5)), { ...flag('off', to(25)), killed: { production: 'INC-1' } }],
])('a flag that %s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('a little is ahead as well', () => {
  expect(finds({ before: flag(to(5), to(5)), after: flag(to(5), to(5.001)) })).toHaveLength(1);
});

it('the first of all environments has none before it', () => {
  const policy: PolicyDefinition = {
    environments: [
      { name: 'production', critical: true },
      { name: 'europe', critical: true },
    ],
  };
  expect(finds({ policy, before: ramp(5), after: ramp(50) })).toEqual([]);
});

it('concerns releases', () => {
  for (const type of ['experiment', 'ops', 'kill-switch', 'permission'] as const)
    expect(finds({ before: { ...ramp(5), type }, after: { ...ramp(50), type } })).toEqual([]);
  expect(finds({ before: ramp(5), after: ramp(50) })).toHaveLength(1);
});

it('concerns new flags, and none that go', () => {
  expect(finds({ after: flag('off', to(5)) })).toHaveLength(1);
  expect(finds({ after: flag('off', to(0.5)) })).toHaveLength(1);
  expect(finds({ after: flag('on', to(5)) })).toEqual([]);
  expect(finds({ before: flag('off', to(5)) })).toEqual([]);
});

it('counts a kill in the environment before', () => {
  const killed = { killed: { development: 'INC-1' } };
  expect(
    finds({ before: { ...flag('on', to(5)), ...killed }, after: { ...flag('on', to(25)), ...killed } }),
  ).toMatchObject([{ message: expect.stringContaining('is at 0 %') }]);
});

it('gives way to taking something back, and not to bringing it back', () => {
  expect(environmentSkipped.skippedBy).toEqual(['only-lowers']);
});
