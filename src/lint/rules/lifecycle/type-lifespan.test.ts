import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { typeLifespan } from './type-lifespan.ts';

/** A pull request that leaves a flag alone that came on a day. */
function came(when: string, written: Written, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  return lifecycleFinds(typeLifespan, {
    base: { it: written },
    head: { it: written },
    history: lifecycleHistory('it', [[when, written]]),
    ...others,
  });
}

const remedy = 'Remove it with the code it decides about. If it has to stay, change its `type`.';

it('warns of a release flag after 90 days', () => {
  expect(came('2026-08-26 12:01', {})).toEqual([]);
  expect(came('2026-08-26 12:00', {})).toEqual([
    {
      path: ['type'],
      atMost: 'warning',
      message: 'The flag is 91 days old; a flag of type `release` is expected to live 90 days.',
      remedy,
      since: Date.parse('2026-08-26T12:00:00Z'),
    },
  ]);
});

it('is an error after twice that', () => {
  expect(came('2026-05-28 12:01', {})).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-05-28 12:00', {})).toEqual([
    {
      path: ['type'],
      message: 'The flag is 181 days old; a flag of type `release` is expected to live 90 days.',
      remedy,
      since: Date.parse('2026-05-28T12:00:00Z'),
    },
  ]);
});

it('warns of an experiment after 90 days too, and is an error after 120', () => {
  const type = 'experiment';
  expect(came('2026-08-27', { type })).toEqual([]);
  expect(came('2026-08-26', { type })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-07-28', { type })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-07-27', { type })[0]).not.toHaveProperty('atMost');
});

it('follows the policy', () => {
  const types = { release: { lifespan: '10d' }, experiment: { lifespan: '10d' }, ops: { lifespan: '10d' } };
  const policy = { environments: [{ name: 'production' }], types };
  expect(came('2026-11-15', {}, { policy })).toEqual([]);
  expect(came('2026-11-14', {}, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-05', {}, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-04', {}, { policy })[0]).not.toHaveProperty('atMost');
  expect(came('2026-11-11', { type: 'experiment' }, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-10', { type: 'experiment' }, { policy })[0]).not.toHaveProperty('atMost');
  expect(came('2026-01-01', { type: 'ops' }, { policy })).toHaveLength(1);
  expect(came('2026-01-01', { type: 'ops', permanent: 'Tunes the search.' }, { policy })).toEqual([]);
});

it.each(['ops', 'kill-switch', 'permission'] as const)('leaves a flag of type %s alone', (type) => {
  expect(came('2020-01-01', { type })).toEqual([]);
});

it('leaves a flag alone that this pull request adds or removes, or that the branch does not know', () => {
  expect(came('2020-01-01', {}, { base: {} })).toEqual([]);
  expect(came('2020-01-01', {}, { head: {} })).toEqual([]);
  expect(came('2020-01-01', {}, { history: lifecycleHistory('it', []) })).toEqual([]);
});
