import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const moments = (...all: number[]) => inOrder(all.map((at) => ({ at }))).map(({ at }) => at);

test('a commit that claims to be later than the next one is as old as that one', () => {
  expect(moments(5, 9, 4, 7, 1)).toEqual([5, 5, 4, 4, 1]);
});

test('moments that are in order stay', () => {
  expect(moments(5, 5, 4, 1)).toEqual([5, 5, 4, 1]);
  expect(moments()).toEqual([]);
});

test('whatever the clocks say, nothing happens after what came after it, and nothing gets later', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (all) => {
      const set = moments(...all);
      expect(set).toEqual(set.toSorted((a, b) => b - a));
      expect(set.every((at, index) => at <= (all[index] ?? at))).toBe(true);
      expect(moments(...set)).toEqual(set);
    }),
    { seed: 20261128 },
  );
});
