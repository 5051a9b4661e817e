import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { ownerFormat } from './owner-format.ts';

const FORMS = 'Write one of these, without `@` in front; several owners are a list.';

test('what is no owner is told, with the forms there are', () => {
  expect(complaintsAbout(ownerFormat, { owner: 'checkout.team' })).toEqual([
    {
      path: ['owner'],
      message: '`checkout.team` is neither `organisation/team` nor a GitHub user nor a mail address.',
      remedy: FORMS,
    },
  ]);
});

test('each of a list at its place, and a fix where there is no doubt', () => {
  const owner = ['acme/checkout', 'acme/a;acme/b', 'https://github.com/orgs/acme/teams/growth'];
  expect(complaintsAbout(ownerFormat, { owner })).toEqual([
    {
      path: ['owner', 1],
      message: '`acme/a;acme/b` is neither `organisation/team` nor a GitHub user nor a mail address.',
      remedy: FORMS,
    },
    {
      path: ['owner', 2],
      message:
        '`https://github.com/orgs/acme/teams/growth` is neither `organisation/team` nor a GitHub user nor a mail address.',
      remedy: 'Write `acme/growth`.',
      fix: { kind: 'set-scalar', path: ['owner', 2], value: 'acme/growth' },
    },
  ]);
});

test('a team, a user and a mail address are owners; none is for another rule', () => {
  expect(complaintsAbout(ownerFormat, { owner: ['acme/checkout', 'anna-k', 'anna@acme.com'] })).toEqual([]);
  expect(complaintsAbout(ownerFormat, {})).toEqual([]);
});
