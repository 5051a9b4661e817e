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

it('finds a kill after more than 7 days', () => {
  expect(find([['2026-11-17 12:01', killed()]])).toEqual([]);
  expect(find([['2026-11-17 12:00', killed('INC-431:\n`down`')]])).toEqual([
    {
      path: ['killed', 'production'],
      at: 'key',
      environment: 'production',
      message: "Killed in `production` since 2026-11-17 (#101, 1111111), for 8 days: `INC-431: 'down'`.",
      remedy:
        'Delete the line to restore it; or let the environment serve what the kill does, or remove the flag.',
      since: Date.parse('2026-11-17T12:00:00Z'),
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
  expect(find([['2026-11-20', killed()]], { options: { after: '4d' } })).toHaveLength(1);
  expect(find([['2026-11-20', killed()]], { options: { after: '5d' } })).toEqual([]);
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
