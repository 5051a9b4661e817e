import { expect, it } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { freeze } from './freeze.ts';

const december = {
  name: 'Black Friday',
  timeZone: 'America/New_York',
  from: '2026-11-23 00:00',
  to: '2026-12-01 08:00',
};
const weekend = { name: 'Weekend', timeZone: 'UTC', from: 'Fri 14:00', to: 'Mon 08:00' };

const finds = (given: RolloutCase) => rolloutFinds(freeze, { freezes: [weekend, december], ...given });

it('nothing is raised in a freeze', () => {
  const end = Date.parse('2026-12-01T13:00:00Z');
  expect(finds({ before: ramp(5), after: ramp(10) })).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        'Nothing is raised in `production` now: the freeze `Black Friday` holds until 2026-12-01 13:00 UTC.',
      remedy:
        'Run the check again after 2026-12-01 13:00 UTC, and merge it then. Lowering is possible at any time.',
      clears: end,
    },
  ]);
  expect(finds({ before: ramp(5), after: ramp(10), now: end - 1 })).toHaveLength(1);
  expect(finds({ before: ramp(5), after: ramp(10), now: end })).toEqual([]);
});

it('is told of every critical environment', () => {
  const at = (percentage: number): Written => {
    const environment = { rollout: { serve: 'on', percentage } };
    return { environments: { development: environment, production: environment, europe: environment } };
  };
  expect(finds({ before: at(5), after: at(10) }).map(({ environment }) => environment)).toEqual([
    'production',
    'europe',
  ]);
});

it('concerns every type, and new flags', () => {
  for (const type of ['ops', 'kill-switch', 'permission', 'experiment'] as const)
    expect(finds({ before: { ...ramp(5), type }, after: { ...ramp(10), type } })).toHaveLength(1);
  expect(finds({ after: ramp(5) })).toHaveLength(1);
  expect(finds({ after: {} })).toEqual([]);
});

it('lets everything else pass', () => {
  expect(finds({ before: ramp(10), after: ramp(5) })).toEqual([]);
  expect(finds({ before: ramp(10), after: { ...ramp(10), killed: { production: 'INC-1' } } })).toEqual([]);
  expect(finds({ before: ramp(10) })).toEqual([]);
  expect(finds({ before: {}, after: { environments: { development: 'on' } } })).toEqual([]);
  expect(finds({ before: ramp(5), after: ramp(10), freezes: [weekend] })).toEqual([]);
  expect(finds({ before: ramp(5), after: ramp(10), freezes: [] })).toEqual([]);
});

it('says so when there is no end', () => {
  const week = { name: 'Week', timeZone: 'UTC', from: 'Mon 08:00', to: 'Fri 14:00' };
  const found = finds({ before: ramp(5), after: ramp(10), freezes: [week, weekend] });
  expect(found).toMatchObject([
    {
      message:
        'Nothing is raised in `production` now: the freeze `Week` holds for longer than anybody can say.',
      remedy: 'Let the freezes of the policy leave a gap.',
    },
  ]);
  expect(found[0]).not.toHaveProperty('clears');
});

it('gives way to taking something back, and not to bringing it back', () => {
  expect(freeze.skippedBy).toEqual(['only-lowers']);
});
