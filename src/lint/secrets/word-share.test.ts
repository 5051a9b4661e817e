import { expect, test } from 'vitest';
import { wordShare } from './word-share.ts';

test.each([
  ['', 0],
  ['checkoutButton', 1],
  ['CHECKOUT', 1],
  ['checkout2', 8 / 9],
  ['aB3dE6', 0],
  ['abc1', 0.75],
  ['ab12', 0],
  ['Abc1', 0],
  ['Abcd1234', 0.5],
  ['ABC1', 0],
  ['ABCD1234', 0.5],
])('%j: %d', (text, share) => {
  expect(wordShare(text)).toBe(share);
});
