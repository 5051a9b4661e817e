import { expect, it } from 'vitest';
import { merged } from '../../../test/support/lint/lifecycle.ts';
import { latestOf } from './latest.ts';

const [early, late] = [merged('2026-09-01'), merged('2026-09-02', 1)];

it('is the last moment, whatever the order', () => {
  expect(latestOf([early, late])).toBe(late);
  expect(latestOf([late, early])).toBe(late);
});

it('is the first of those at the same time', () => {
  const same = merged('2026-09-02', 2);
  expect(latestOf([late, same])).toBe(late);
  expect(latestOf([same, late])).toBe(same);
});

it('is unknown where one is, or there is none', () => {
  expect(latestOf([late, null])).toBeNull();
  expect(latestOf([null, late])).toBeNull();
  expect(latestOf([])).toBeNull();
});
