import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { neverEnabled } from './never-enabled.ts';

const off: Written = {};
const tried: Written = { environments: { development: 'on' } };

/** A pull request that leaves the flag as the branch has it, unless it says. */
function find(versions: Versions, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  const it = versions.at(-1)?.[1] ?? {};
  return lifecycleFinds(neverEnabled, {
    base: { it },
    head: { it },
    history: lifecycleHistory('it', versions),
    ...others,
  });
}

it('finds a flag that nobody had in 45 days', () => {
  expect(find([['2026-10-11 12:01', off]])).toEqual([]);
  expect(find([['2026-10-11 12:00', off]])).toEqual([
    {
      message: 'The flag came 45 days ago, and nobody has ever had anything but `off`.',
      remedy: 'Turn it on somewhere, or delete it together with the code that reads it.',
      since: Date.parse('2026-10-11T12:00:00Z'),
    },
  ]);
});

it('waits as long as it is told', () => {
  expect(find([['2026-11-21', off]], { options: { after: '5d' } })).toEqual([]);
  expect(find([['2026-11-20', off]], { options: { after: '5d' } })).toHaveLength(1);
});

it('finds experiments, and leaves types alone that stay', () => {
  const types = ['experiment', 'ops', 'kill-switch', 'permission'] as const;
  expect(types.map((type) => find([['2026-01-01', { type }]]).length)).toEqual([1, 0, 0, 0]);
});

it('leaves a flag alone that somebody has, or had', () => {
  expect(find([['2026-01-01', tried]])).toEqual([]);
  expect(
    find([
      ['2026-01-01', tried],
      ['2026-02-01', off],
    ]),
  ).toEqual([]);
});

it('leaves a flag alone that this pull request turns on, adds or removes, or that cannot be read', () => {
  const versions: Versions = [['2026-01-01', off]];
  expect(find(versions, { head: { it: tried } })).toEqual([]);
  expect(find(versions, { base: { it: tried } })).toEqual([]);
  expect(find(versions, { base: {} })).toEqual([]);
  expect(find(versions, { head: {} })).toEqual([]);
  expect(find(versions, { head: { it: { default: 'of' } } })).toEqual([]);
  expect(find(versions, { history: lifecycleHistory('it', []) })).toEqual([]);
});
