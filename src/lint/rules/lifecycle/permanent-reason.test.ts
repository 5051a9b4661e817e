import { expect, it } from 'vitest';
import { lifecycleFinds, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { permanentReason } from './permanent-reason.ts';

const find = (written: Written, options = {}) =>
  lifecycleFinds(permanentReason, {
    head: { 'bulk-export': { type: 'permission', ...written } },
    after: 'bulk-export',
    options,
  });

it('wants 20 characters', () => {
  expect(find({ permanent: 'Enterprise has it it' })).toEqual([]);
  expect(find({ permanent: 'Enterprise has it i' })).toEqual([
    {
      path: ['permanent'],
      message: 'The reason has 19 of the 20 characters that a sentence needs.',
      remedy: 'Say in a sentence why the flag has to stay for good, or write `expires:` instead.',
    },
  ]);
});

it('wants as many as it is told', () => {
  expect(find({ permanent: 'Enterprise has it it' }, { characters: 21 })).toHaveLength(1);
  expect(find({ permanent: 'Enterprise has it i' }, { characters: 19 })).toEqual([]);
});

it('wants more than the words of the key', () => {
  expect(find({ permanent: 'Export, bulk export, bulk.' })).toMatchObject([
    { message: 'The reason has no word that is not in `bulk-export`.' },
  ]);
});

it('leaves a flag alone that expires', () => {
  expect(find({ expires: '2026-12-31' })).toEqual([]);
});
