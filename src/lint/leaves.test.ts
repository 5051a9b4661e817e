import { expect, test } from 'vitest';
import { keysOf, leavesOf, textsAmong, textsOf, valueAt } from './leaves.ts';

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

test('texts among them, also below a path', () => {
  expect(textsOf(TREE, ['root'])).toEqual([
    { value: 'x', path: ['root', 'a'], at: 'value' },
    { value: 'y', path: ['root', 'b', 1, 'd', 0], at: 'value' },
  ]);
  expect(textsOf('x', ['a'])).toEqual([{ value: 'x', path: ['a'], at: 'value' }]);
  expect(textsOf(undefined)).toEqual([]);
  expect(textsAmong(leavesOf([1, 'z']))).toEqual([{ value: 'z', path: [1], at: 'value' }]);
});

test('keys of maps, not indices of lists', () => {
  expect(keysOf(TREE, ['root'])).toEqual(
    [['a'], ['b'], ['b', 1, 'c'], ['b', 1, 'd'], ['e'], ['f']].map((path) => ({
      value: path.at(-1),
      path: ['root', ...path],
      at: 'key',
    })),
  );
  expect(keysOf('x')).toEqual([]);
  expect(keysOf(null)).toEqual([]);
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
