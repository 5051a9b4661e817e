import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { issueMissing } from './issue-missing.ts';

test.each(['release', 'experiment'] as const)('a %s needs an issue', (type) => {
  expect(complaintsAbout(issueMissing, { type })).toEqual([
    {
      message: `The ${type} has no \`issue\`.`,
      remedy: 'Name where it is tracked: `issue: owner/repository#number`, or a URL.',
    },
  ]);
  expect(complaintsAbout(issueMissing, { type, issue: 'acme/shop#412' })).toEqual([]);
});

test.each(['ops', 'kill-switch', 'permission'] as const)('a flag of type %s needs none', (type) => {
  expect(complaintsAbout(issueMissing, { type })).toEqual([]);
});
