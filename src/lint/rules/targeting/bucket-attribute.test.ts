import { expect, it } from 'vitest';
import { POLICY } from '../../../../test/support/flags.ts';
import { complaintsAbout, itOf, targetingSurroundings } from '../../../../test/support/lint/targeting.ts';
import type { Complaint } from '../../complaint.ts';
import { bucketAttribute } from './bucket-attribute.ts';

function complaints(bucketBy: string): Complaint[] {
  return complaintsAbout(bucketAttribute, itOf({ bucketBy }));
}

it('tells an attribute that the policy does not declare, with the nearest one', () => {
  expect(complaints('contry')).toEqual([
    {
      path: ['bucketBy'],
      message: 'The policy declares no attribute `contry`.',
      remedy: 'Did you mean `country`? Otherwise declare it under `context` in the policy.',
    },
  ]);
});

it('tells an attribute that is no text', () => {
  expect(complaints('age')).toEqual([
    {
      path: ['bucketBy'],
      message:
        '`age` is declared a number, and only texts are dealt into buckets: nobody would be in a rollout.',
      remedy: 'Name an attribute that is declared a string, or leave `bucketBy` out for the targeting key.',
    },
  ]);
  expect(complaints('beta')).toHaveLength(1);
});

it('leaves alone a declared text, and the targeting key', () => {
  expect(complaints('country')).toEqual([]);
  expect(complaints('targetingKey')).toEqual([]);
  expect(complaintsAbout(bucketAttribute, itOf({}))).toEqual([]);
});

it('says nothing under a policy that declares no attributes', () => {
  const { context, ...policy } = POLICY;
  expect(context).toBeDefined();
  const view = targetingSurroundings(policy);
  expect(complaintsAbout(bucketAttribute, itOf({ bucketBy: 'accountId' }, { policy }), view)).toEqual([]);
});

it('says nothing about a flag that has problems of its own', () => {
  expect(complaintsAbout(bucketAttribute, { ...itOf({ bucketBy: 'age' }), decisions: null })).toEqual([]);
});
