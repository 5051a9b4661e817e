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

it('warns of a release flag from 90 days on', () => {
  expect(came('2026-08-27 12:01', {})).toEqual([]);
  expect(came('2026-08-27 12:00', {})).toEqual([
    {
      path: ['type'],
      atMost: 'warning',
      message: 'The flag is 90 days old; a flag of type `release` is expected to live 90 days.',
      remedy,
      since: Date.parse('2026-08-27T12:00:00Z'),
    },
  ]);
});

it('is an error from twice that on', () => {
  expect(came('2026-05-29 12:01', {})).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-05-29 12:00', {})).toEqual([
    {
      path: ['type'],
      message: 'The flag is 180 days old; a flag of type `release` is expected to live 90 days.',
      remedy,
      since: Date.parse('2026-05-29T12:00:00Z'),
    },
  ]);
});

it('warns of an experiment from 90 days on too, and is an error from 120 on', () => {
  const type = 'experiment';
  expect(came('2026-08-28', { type })).toEqual([]);
  expect(came('2026-08-27', { type })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-07-29', { type })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-07-28', { type })[0]).not.toHaveProperty('atMost');
});

it('follows the policy', () => {
  const types = { release: { lifespan: '10d' }, experiment: { lifespan: '10d' }, ops: { lifespan: '10d' } };
  const policy = { environments: [{ name: 'production' }], types };
  expect(came('2026-11-16', {}, { policy })).toEqual([]);
  expect(came('2026-11-15', {}, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-06', {}, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-05', {}, { policy })[0]).not.toHaveProperty('atMost');
  expect(came('2026-11-12', { type: 'experiment' }, { policy })).toMatchObject([{ atMost: 'warning' }]);
  expect(came('2026-11-11', { type: 'experiment' }, { policy })[0]).not.toHaveProperty('atMost');
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
