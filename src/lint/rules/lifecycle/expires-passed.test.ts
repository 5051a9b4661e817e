import { expect, it } from 'vitest';
import { lifecycleFinds, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { expiresPassed } from './expires-passed.ts';

const find = (written: Written): ReturnType<typeof lifecycleFinds> =>
  lifecycleFinds(expiresPassed, { head: { it: written } });

it('says how many days ago a flag expired', () => {
  expect(find({ expires: '2026-11-24' })).toEqual([
    {
      path: ['expires'],
      message: 'The flag expired 1 day ago.',
      remedy: 'Delete it, or write a later day, and say why under `acknowledge: { expires-extended: … }`.',
      since: Date.parse('2026-11-25T00:00:00Z'),
    },
  ]);
  expect(find({ expires: '2026-10-25' })).toMatchObject([{ message: 'The flag expired 31 days ago.' }]);
});

it('leaves a flag alone on its last day, and a permanent one', () => {
  expect(find({ expires: '2026-11-25' })).toEqual([]);
  expect(find({ permanent: 'Contracts decide who has it.' })).toEqual([]);
});

it('says in which order to take it out where it still decides something', () => {
  const rollout = { serve: 'on', percentage: 50 };
  const remedies = (written: Written) =>
    find({ expires: '2026-11-24', ...written }).map(({ remedy }) => remedy);
  expect(remedies({ environments: { production: { rollout } } })).toEqual([
    'Give everyone `off`, wait 7 days, then delete it; to do anything else with it, write a later day, and say why under `acknowledge: { expires-extended: … }`.',
  ]);
  expect(remedies({ environments: { development: { rollout } } })).toEqual(remedies({}));
  expect(remedies({ default: 'of' })).toEqual(remedies({}));
});
