import { expect, it, test } from 'vitest';
import { type RolloutCase, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { safeChanged } from './safe-changed.ts';

const finds = (given: RolloutCase) => rolloutFinds(safeChanged, given);
const flag = (more: Written = {}): Written => ({
  variants: { off: 1, on: 2, twin: 1 },
  default: 'off',
  environments: { production: 'on', europe: 'on' },
  ...more,
});

it('another safe variant is told once', () => {
  expect(finds({ before: flag({ safe: 'off' }), after: flag({ safe: 'on' }) })).toEqual([
    {
      flag: 'it',
      path: ['safe'],
      environment: 'production',
      message: 'A kill would serve `on` instead of `off`.',
      remedy:
        'Keep it, or say under `acknowledge: { safe-changed: … }` why this is wanted in an incident, and tell whoever is on call.',
      yieldsTo: [],
    },
  ]);
});

it('so is a default that it follows, unless that is told itself', () => {
  expect(finds({ before: flag(), after: flag({ default: 'on' }) })).toMatchObject([
    {
      path: ['default'],
      message: 'A kill would serve `on` instead of `off`.',
      yieldsTo: ['default-changed'],
    },
  ]);
  expect(finds({ before: flag({ safe: 'on' }), after: flag() })).toMatchObject([
    { path: ['default'], yieldsTo: [] },
  ]);
  expect(finds({ before: flag(), after: flag({ safe: 'on' }) })).toMatchObject([
    { path: ['safe'], yieldsTo: [] },
  ]);
});

it('so is another value of it', () => {
  const edited = { variants: { off: 0, on: 2, twin: 1 } };
  expect(finds({ before: flag(), after: flag(edited) })).toMatchObject([
    { path: ['variants', 'off'], message: 'A kill would serve another value of `off`.' },
  ]);
  expect(
    finds({
      before: flag({ default: 'on', safe: 'off' }),
      after: flag({ default: 'on', safe: 'off', ...edited }),
    }),
  ).toMatchObject([{ path: ['variants', 'off'] }]);
});

test.each<[string, Written, Written]>([
  ['stays', flag({ safe: 'off' }), flag({ safe: 'off', environments: { production: 'off' } })],
  ['is written out', flag(), flag({ safe: 'off' })],
  ['has the same value under another name', flag({ safe: 'off' }), flag({ safe: 'twin' })],
])('a safe variant that %s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('concerns critical environments', () => {
  const policy = {
    environments: [{ name: 'development' }, { name: 'production' }, { name: 'other', critical: true }],
  };
  const there = { environments: {} };
  expect(
    finds({
      policy: {
        environments: [policy.environments[0], policy.environments[2]].flatMap((each) => each ?? []),
      },
      before: flag({ ...there, safe: 'off' }),
      after: flag({ ...there, safe: 'on' }),
    }),
  ).toMatchObject([{ environment: 'other' }]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ before: flag() })).toEqual([]);
  expect(finds({ after: flag() })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(safeChanged.acknowledged).toBe(true);
});
