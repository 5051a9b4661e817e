import { expect, it } from 'vitest';
import type { Flag } from '../../model/index.ts';
import { judgedBy, onBothSides, safeValueOf, variantValue } from './sides.ts';

function flag(given: Partial<Flag['definition']>): Flag {
  const definition = { type: 'release', default: 'off', variants: { off: 1, on: 2 }, ...given } as const;
  return { key: 'it', file: 'flags/it.yaml', definition, decisions: null };
}

const [before, after] = [flag({}), flag({ variants: { off: 3, on: 4 } })];

it('the base says what is safe, and of a new flag the head', () => {
  expect(judgedBy({ before, after })).toBe(before);
  expect(judgedBy({ before: null, after })).toBe(after);
  expect(judgedBy({ before: null, after: null })).toBeNull();
  expect(safeValueOf({ before, after })).toBe(1);
  expect(safeValueOf({ before: flag({ safe: 'on' }), after })).toBe(2);
  expect(safeValueOf({ before: null, after })).toBe(3);
  expect(safeValueOf({ before: null, after: null })).toBeUndefined();
  expect(safeValueOf({ before: flag({ safe: 'gone' }), after })).toBeUndefined();
});

it('a variant has its value on its side', () => {
  expect(variantValue(after, 'on')).toBe(4);
  expect(variantValue(after, 'gone')).toBeUndefined();
  expect(variantValue(after, null)).toBeUndefined();
  expect(variantValue(null, 'on')).toBeUndefined();
});

it('a flag is on both sides, or comes, or goes', () => {
  expect(onBothSides({ before, after })).toEqual({ before, after });
  expect(onBothSides({ before, after: null })).toBeNull();
  expect(onBothSides({ before: null, after })).toBeNull();
});
