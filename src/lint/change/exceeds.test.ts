import { expect, it } from 'vitest';
import { exceeds } from './exceeds.ts';

it('tells what is above a limit from what doubles lose', () => {
  expect(exceeds(5.001, 5)).toBe(true);
  expect(exceeds(5, 5)).toBe(false);
  expect(exceeds(4.999, 5)).toBe(false);
  expect(exceeds(5.65, 5 * 1.13)).toBe(false);
  expect(exceeds(1e-9, 0)).toBe(false);
  expect(exceeds(5.000000002, 5)).toBe(true);
  expect(exceeds(5.0000000005, 5)).toBe(false);
});
