import { expect, it, test } from 'vitest';
import {
  type RolloutCase,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { defaultChanged } from './default-changed.ts';

const finds = (given: RolloutCase) => rolloutFinds(defaultChanged, given);
const variants = { off: 1, on: 2, twin: 1 };
const flag = (fallback: string, more: Written = {}): Written => ({
  variants,
  default: fallback,
  safe: 'off',
  environments: { europe: 'off' },
  ...more,
});
const yieldsTo = ['variant-value-changed', 'value-type-changed'];

it('another default is told, with how many get it', () => {
  expect(finds({ before: flag('off'), after: flag('on') })).toEqual([
    {
      flag: 'it',
      path: ['default'],
      environment: 'production',
      message: 'The default is `on` instead of `off`: 100 % of everyone in `production` get it at once.',
      remedy:
        'Keep the default, and let the environments serve something else, or say under `acknowledge: { default-changed: … }` why all may get it at once.',
      yieldsTo,
    },
  ]);
  const rest = {
    environments: { production: { rollout: { serve: 'twin', percentage: 40 } }, europe: 'off' },
  };
  expect(finds({ before: flag('off', rest), after: flag('on', rest) })).toMatchObject([
    { message: expect.stringContaining('60 % of everyone') },
  ]);
});

it('so is another value of it', () => {
  const edited = { variants: { ...variants, on: 20 } };
  expect(finds({ before: flag('on'), after: flag('on', edited) })).toMatchObject([
    {
      path: ['variants', 'on'],
      message: 'The default is another value of `on`: 100 % of everyone in `production` get it at once.',
    },
  ]);
});

it('and a kill that goes with it', () => {
  const plain = { variants, environments: { europe: 'off' } };
  expect(finds({ before: { ...plain, default: 'off' }, after: { ...plain, default: 'on' } })).toMatchObject([
    { message: expect.stringMatching(/ at once, and a kill would serve that as well\.$/) },
  ]);
  expect(
    finds({ before: { ...plain, default: 'off', safe: 'on' }, after: { ...plain, default: 'on' } }),
  ).toMatchObject([{ message: expect.stringMatching(/ at once\.$/) }]);
  const [was, is] = [flag('on', { safe: 'twin' }), { ...plain, default: 'off' }];
  expect(finds({ before: was, after: is })).toMatchObject([
    { message: expect.stringMatching(/ at once\.$/) },
  ]);
  expect(finds({ before: flag('off', { safe: 'on' }), after: flag('on') })).toMatchObject([
    { message: expect.stringMatching(/ at once\.$/) },
  ]);
});

it('is told of each critical environment', () => {
  const everywhere = { environments: {} };
  expect(finds({ before: flag('off', everywhere), after: flag('on', everywhere) })).toMatchObject([
    { environment: 'production' },
    { environment: 'europe' },
  ]);
});

test.each<[string, Written, Written]>([
  [
    'that nobody gets',
    flag('off', { environments: { production: 'on', europe: 'on' } }),
    flag('on', { environments: { production: 'on', europe: 'on' } }),
  ],
  ['of the same value', flag('off'), flag('twin')],
  [
    'that stays while an experiment is raised',
    trial(10, { control: 50, a: 50 }),
    trial(50, { control: 50, a: 50 }),
  ],
  [
    'that stays while an experiment ends',
    trial(10, { control: 50, a: 50 }),
    trial(0, { control: 50, a: 50 }),
  ],
  ['that stays', flag('off'), flag('off', { environments: { production: 'on', europe: 'off' } })],
])('a default %s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('counts whoever gains, loses or switches, and nobody who is enrolled into what they had', () => {
  const back = { safe: 'on' };
  expect(finds({ before: flag('off', back), after: flag('on', back) })).toHaveLength(1);
  const other = { variants: { ...variants, other: 3 } };
  expect(finds({ before: flag('on', other), after: flag('other', other) })).toHaveLength(1);
  const half = { control: 50, a: 50 };
  expect(finds({ before: trial(20, half), after: trial(40, half) })).toEqual([]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ before: flag('on') })).toEqual([]);
  expect(finds({ after: flag('on') })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(defaultChanged.acknowledged).toBe(true);
});
