import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { ownerMissing } from './owner-missing.ts';

test('a flag has an owner, whoever it is', () => {
  expect(complaintsAbout(ownerMissing, {})).toEqual([
    {
      message: 'The flag has no `owner`.',
      remedy: 'Name the team or the person who answers for it: `owner: organisation/team`.',
    },
  ]);
  expect(complaintsAbout(ownerMissing, { owner: 'acme/checkout' })).toEqual([]);
  expect(complaintsAbout(ownerMissing, { owner: ['acme/checkout', 'anna'] })).toEqual([]);
});
