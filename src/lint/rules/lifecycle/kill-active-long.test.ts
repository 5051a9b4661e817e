import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { killActiveLong } from './kill-active-long.ts';

const killed = (reason = 'INC-431'): Written => ({
  default: 'on',
  safe: 'off',
  killed: { production: reason },
});

/** A pull request that leaves the flag as the branch has it, unless it says. */
function find(versions: Versions, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  const it = versions.at(-1)?.[1] ?? {};
  return lifecycleFinds(killActiveLong, {
    base: { it },
    head: { it },
    history: lifecycleHistory('it', versions),
    ...others,
  });
}

it('finds a kill from 7 days on', () => {
  expect(find([['2026-11-18 12:01', killed()]])).toEqual([]);
  expect(find([['2026-11-18 12:00', killed('INC-431:\n`down`')]])).toEqual([
    {
      path: ['killed', 'production'],
      at: 'key',
      environment: 'production',
      message: "Killed in `production` since 2026-11-18 (#101, 1111111), for 7 days: `INC-431: 'down'`.",
      remedy:
        'Delete the line to restore it, or let the environment serve what the kill does; or remove the flag.',
      since: Date.parse('2026-11-18T12:00:00Z'),
    },
  ]);
});

it('counts from the last kill, whatever its reason, and as it is told', () => {
  expect(
    find([
      ['2026-01-01', killed()],
      ['2026-11-01', {}],
      ['2026-11-20', killed()],
    ]),
  ).toEqual([]);
  expect(
    find([
      ['2026-10-01', {}],
      ['2026-11-01', killed()],
      ['2026-11-20', killed('other')],
    ]),
  ).toMatchObject([
    { message: expect.stringContaining('since 2026-11-01 (#102, 2222222), for 24 days: `other`.') },
  ]);
  expect(find([['2026-11-20', killed()]], { options: { after: '5d' } })).toHaveLength(1);
  expect(find([['2026-11-20', killed()]], { options: { after: '6d' } })).toEqual([]);
});

it('finds each environment', () => {
  const both: Written = { killed: { development: 'x', production: 'y' } };
  expect(find([['2026-01-01', both]])).toHaveLength(2);
});

it('leaves a flag alone that is restored, killed by this pull request, removed or not known', () => {
  const versions: Versions = [['2026-01-01', killed()]];
  expect(find(versions, { head: { it: {} } })).toEqual([]);
  expect(find([['2026-01-01', {}]], { head: { it: killed() } })).toEqual([]);
  expect(find(versions, { head: {} })).toEqual([]);
  expect(find(versions, { history: lifecycleHistory('it', []) })).toEqual([]);
});

it('asks for nothing that other rules would stop', () => {
  const remedy = (written: Written) => find([['2026-11-01', { ...killed(), ...written }]])[0]?.remedy;
  expect(remedy({ expires: '2026-11-25' })).toBe(remedy({}));
  expect(remedy({ expires: '2026-11-24' })).toBe(
    'Write a later day under `expires`, then delete the line to restore it, or let the environment serve what the kill does; or remove the flag.',
  );
  const rollout = { serve: 'off', percentage: 50 };
  expect(remedy({ environments: { production: { rollout } }, killed: { development: 'INC-431' } })).toBe(
    'Delete the line to restore it, or let the environment serve what the kill does.',
  );
});
