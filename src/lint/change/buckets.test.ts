import { expect, it } from 'vitest';
import type { Flag } from '../../model/index.ts';
import { bucketsOf, editedBuckets } from './buckets.ts';

function flag(key: string, given: Partial<Flag['definition']> = {}): Flag {
  const definition = { type: 'release', default: 'off', ...given } as const;
  return { key, file: `flags/${key}.yaml`, definition, decisions: null };
}

it('buckets are drawn by the key from the targeting key, unless the flag says otherwise', () => {
  expect(bucketsOf(flag('checkout'))).toEqual({ salt: 'checkout', bucketBy: 'targetingKey' });
  expect(bucketsOf(flag('checkout', { salt: 'old', bucketBy: 'accountId' }))).toEqual({
    salt: 'old',
    bucketBy: 'accountId',
  });
});

it('what is said and what goes without saying are the same buckets', () => {
  expect(editedBuckets(flag('a'), flag('a', { salt: 'a', bucketBy: 'targetingKey' }))).toEqual([]);
  expect(editedBuckets(flag('a'), flag('b', { salt: 'a' }))).toEqual([]);
  expect(editedBuckets(flag('a'), flag('b'))).toEqual(['salt']);
  expect(editedBuckets(flag('a'), flag('a', { bucketBy: 'accountId' }))).toEqual(['bucketBy']);
  expect(editedBuckets(flag('a', { salt: 'x', bucketBy: 'accountId' }), flag('a'))).toEqual([
    'salt',
    'bucketBy',
  ]);
});
