import { expect, test } from 'vitest';
import { leavesOf, textsAmong, textsOf, valueAt } from './leaves.ts';

const TREE = { a: 'x', b: [1, { c: null, d: ['y', true] }], e: {}, f: [] };

test('leaves at any depth, in the order of the file', () => {
  expect(leavesOf(TREE)).toEqual([
    { value: 'x', path: ['a'] },
    { value: 1, path: ['b', 0] },
    { value: null, path: ['b', 1, 'c'] },
    { value: 'y', path: ['b', 1, 'd', 0] },
    { value: true, path: ['b', 1, 'd', 1] },
  ]);
});

test('texts among them', () => {
  expect(textsAmong(leavesOf([1, 'z', null], ['a']))).toEqual([{ value: 'z', path: ['a', 1], at: 'value' }]);
});

test('texts and the keys of maps, not the indices of lists, each key before what it names', () => {
  expect(textsOf(TREE, ['root']).map(({ value, path, at }) => [at, value, path.join('.')])).toEqual([
    ['key', 'a', 'root.a'],
    ['value', 'x', 'root.a'],
    ['key', 'b', 'root.b'],
    ['key', 'c', 'root.b.1.c'],
    ['key', 'd', 'root.b.1.d'],
    ['value', 'y', 'root.b.1.d.0'],
    ['key', 'e', 'root.e'],
    ['key', 'f', 'root.f'],
  ]);
  expect(textsOf('x', ['a'])).toEqual([{ value: 'x', path: ['a'], at: 'value' }]);
  expect(textsOf(undefined)).toEqual([]);
});

test('what stands at a path', () => {
  expect(valueAt(TREE, [])).toBe(TREE);
  expect(valueAt(TREE, ['b', 1, 'd', 0])).toBe('y');
  expect(valueAt(TREE, ['b', 1, 'c'])).toBeNull();
  expect(valueAt(TREE, ['b', 1, 'c', 'd'])).toBeUndefined();
  expect(valueAt(TREE, ['a', 'length'])).toBeUndefined();
  expect(valueAt(TREE, ['b', 2])).toBeUndefined();
  expect(valueAt(TREE, ['constructor'])).toBeUndefined();
});
