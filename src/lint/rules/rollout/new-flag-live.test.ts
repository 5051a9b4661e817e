import { expect, it, test } from 'vitest';
import {
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { newFlagLive } from './new-flag-live.ts';

const finds = (given: RolloutCase) => rolloutFinds(newFlagLive, given);
const added = (after: Written) => finds({ after });
const everywhere = (flag: Written) => ({ environments: { development: 'on' }, ...flag });

test.each<[string, Written]>([
  ['that serves the default', {}],
  ['that is live elsewhere', everywhere({})],
  ['that serves the safe variant by name', { environments: { production: 'off' } }],
  ['at 0 %', ramp(0)],
  ['that is killed', { ...ramp(50), killed: { production: 'INC-1' } }],
  ['of operations', { ...ramp(50), type: 'ops' }],
  ['that is a permission', { ...ramp(50), type: 'permission' }],
  ['that is a switch', { type: 'kill-switch', default: 'on', safe: 'off' }],
  ['experiment without people', trial(0, { a: 50, b: 50 })],
  ['experiment of the default alone', trial(50, { control: 100 })],
])('a new flag %s is left alone', (_, flag) => {
  expect(added(flag)).toEqual([]);
});

it('a new flag must not be live', () => {
  expect(added(ramp(5))).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        'The flag is new and already live in `production`: 5 % of everyone get more than the safe variant.',
      remedy:
        'Let `production` serve the safe variant for now (`rollout: { serve: on, percentage: 0 }` is fine), and raise it in a pull request of its own.',
    },
  ]);
  expect(added(trial(0.001, { control: 50, a: 50 }))).toMatchObject([
    {
      message: expect.stringContaining('< 0.001 %'),
      remedy:
        'Let `production` serve the safe variant for now (a rollout with `percentage: 0` is fine), and raise it in a pull request of its own.',
    },
  ]);
  expect(added({ default: 'on', safe: 'off' })).toMatchObject([
    {
      environment: 'production',
      path: ['default'],
      remedy: 'Let `production` serve the safe variant for now, and raise it in a pull request of its own.',
    },
    { environment: 'europe', path: ['default'] },
  ]);
});

it('nor for some', () => {
  const rules = [{ if: { targetingKey: 'user-1' }, serve: 'on' }];
  expect(added({ environments: { production: { rules: rules } } })).toMatchObject([
    {
      path: ['environments', 'production', 'rules', 0, 'serve'],
      message:
        'The flag is new and already live in `production`: 100 % of rule 1 get more than the safe variant.',
    },
  ]);
});

it('is not about flags that are not new', () => {
  expect(finds({ before: {}, after: ramp(5) })).toEqual([]);
  expect(finds({ before: ramp(5) })).toEqual([]);
  expect(finds({ base: { old: ramp(5) }, after: { ...ramp(5), salt: 'old' } })).toEqual([]);
});

it('gives way to bringing back what was there a few days ago; nothing that is new only lowers', () => {
  expect(newFlagLive.skippedBy).toEqual(['restoration']);
});
