import { expect, test } from 'vitest';
import { percentageText } from './percentage-text.ts';

test.each([
  [0, '0 %'],
  [5, '5 %'],
  [12.5, '12.5 %'],
  [33.333, '33.333 %'],
  [66.66666666666667, '66.667 %'],
  [10, '10 %'],
  [100, '100 %'],
  [0.001, '0.001 %'],
  [0.0009, '< 0.001 %'],
  [0.00000001, '< 0.001 %'],
  [99.999, '99.999 %'],
  [99.9995, '> 99.999 %'],
  [0.1 + 0.2, '0.3 %'],
  [33.333 + 33.333 + 33.334, '100 %'],
])('%d is %s', (percentage, text) => {
  expect(percentageText(percentage)).toBe(text);
});
