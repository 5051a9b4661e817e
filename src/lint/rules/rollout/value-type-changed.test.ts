import { expect, it, test } from 'vitest';
import { type RolloutCase, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { diffRule } from '../../rule.ts';
import type { DiffView } from '../../view.ts';
import { valueTypeChanged } from './value-type-changed.ts';

const finds = (given: RolloutCase) => rolloutFinds(valueTypeChanged, given);
const flag = (variants: NonNullable<Written['variants']>): Written => ({ variants, default: 'low' });
const numbers = flag({ low: 10, high: 50 });

it('another type of value is told, though nobody gets it yet', () => {
  expect(finds({ before: numbers, after: flag({ low: '10', high: '50' }) })).toEqual([
    {
      flag: 'it',
      path: ['variants'],
      at: 'key',
      message: 'The values were of type number and are of type string now.',
      remedy:
        'Add a flag with the new type, move the code to it, and remove this one then; or say under `acknowledge: { value-type-changed: … }` why no code asks for the old type.',
    },
  ]);
});

test.each<[string, Written, Written, string]>([
  ['from the flag without variants', {}, flag({ low: 'a', high: 'b' }), 'boolean and are of type string'],
  ['to the flag without variants', numbers, {}, 'number and are of type boolean'],
  [
    'of described variants',
    flag({ low: { value: 10 }, high: { value: 50 } }),
    flag({ low: { value: { most: 10 } }, high: { value: { most: 50 } } }),
    'number and are of type object',
  ],
])('%s', (_, before, after, types) => {
  expect(finds({ before, after })).toMatchObject([{ message: `The values were of type ${types} now.` }]);
});

test.each<[string, Written, Written]>([
  ['another value', numbers, flag({ low: 10, high: 100 })],
  ['a description', numbers, flag({ low: { value: 10, description: 'As today.' }, high: { value: 50 } })],
  ['variants written out', {}, { variants: { off: false, on: true } }],
])('%s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('the default decides where the types differ, and nothing where it is no variant', () => {
  const seen: DiffView[] = [];
  const look = diffRule({
    ...valueTypeChanged,
    check: (view) => {
      seen.push(view);
      return [];
    },
  });
  rolloutFinds(look, { before: numbers, after: { ...numbers, owner: 'acme/shop' } });
  const edited = (side: 'before' | 'after', definition: Written) =>
    seen.flatMap((view) => {
      const own = view[side];
      if (own === null) return [];
      const flag = { ...own, definition: { ...own.definition, ...definition }, decisions: null };
      return [...valueTypeChanged.bind({}).check({ ...view, [side]: flag })];
    });
  const mixed = { high: 'many', low: 10 };
  expect(seen).toHaveLength(1);
  expect(edited('after', { variants: mixed })).toEqual([]);
  expect(edited('after', { variants: mixed, default: 'high' })).toHaveLength(1);
  expect(edited('after', { default: 'none' })).toEqual([]);
  expect(edited('before', { default: 'none' })).toEqual([]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ before: numbers })).toEqual([]);
  expect(finds({ after: numbers })).toEqual([]);
});

it('compares a renamed flag with what it was', () => {
  const texts = flag({ low: '10', high: '50' });
  const salted = { ...texts, salt: 'it' };
  expect(finds({ before: numbers, head: { other: salted } })).toMatchObject([{ flag: 'other' }]);
  expect(finds({ before: texts, head: { other: salted } })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(valueTypeChanged.acknowledged).toBe(true);
});
