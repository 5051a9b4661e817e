import { expect, it } from 'vitest';
import { lifecycleFinds, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { permanentType } from './permanent-type.ts';

const find = (written: Written) => lifecycleFinds(permanentType, { head: { it: written } });
const permanent = 'Contracts decide who has it.';

it.each(['release', 'experiment'] as const)('finds a permanent %s flag', (type) => {
  expect(find({ type, permanent })).toEqual([
    {
      path: ['permanent'],
      at: 'key',
      message: `A flag of type \`${type}\` cannot be permanent.`,
      remedy: 'Write `expires:`, or change `type` to `ops`, `kill-switch` or `permission`.',
    },
  ]);
  expect(find({ type, expires: '2026-12-31' })).toEqual([]);
});

it.each(['ops', 'kill-switch', 'permission'] as const)('leaves a permanent %s flag alone', (type) => {
  expect(find({ type, permanent })).toEqual([]);
});
