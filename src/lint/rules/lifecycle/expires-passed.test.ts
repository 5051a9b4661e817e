import { expect, it } from 'vitest';
import { lifecycleFinds, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { expiresPassed } from './expires-passed.ts';

const find = (written: Written) => lifecycleFinds(expiresPassed, { head: { it: written } });

it('says how many days ago a flag expired', () => {
  expect(find({ expires: '2026-11-24' })).toEqual([
    {
      path: ['expires'],
      message: 'The flag expired 1 day ago.',
      remedy:
        'Delete it, or write a later day and say under `acknowledge: { expires-extended: … }` why it needs more time.',
      since: Date.parse('2026-11-25T00:00:00Z'),
    },
  ]);
  expect(find({ expires: '2026-10-25' })).toMatchObject([{ message: 'The flag expired 31 days ago.' }]);
});

it('leaves a flag alone on its last day, and a permanent one', () => {
  expect(find({ expires: '2026-11-25' })).toEqual([]);
  expect(find({ permanent: 'Contracts decide who has it.' })).toEqual([]);
});
