import { expect, test } from 'vitest';
import { isBlank } from './is-blank.ts';

test.each([undefined, '', ' ', '\n\t '])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['x', ' x ', '0'])('%j is not', (text) => {
  expect(isBlank(text)).toBe(false);
});
