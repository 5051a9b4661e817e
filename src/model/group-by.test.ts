import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('keeps the order of the groups, and of what is in them', () => {
  const groups = groupBy(['bee', 'ant', 'bear', 'cat', 'ape'], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ['b', ['bee', 'bear']],
    ['a', ['ant', 'ape']],
    ['c', ['cat']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

it('groups by whatever a map can be asked for', () => {
  expect([...groupBy([1, null, 2, null], (item) => item === null)]).toEqual([
    [false, [1, 2]],
    [true, [null, null]],
  ]);
});
