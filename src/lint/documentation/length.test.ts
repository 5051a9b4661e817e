import { expect, test } from 'vitest';
import { lengthOf } from './length.ts';

test.each([
  ['', 0],
  ['  One  page\n checkout ', 17],
  ['Überblick', 9],
  ['👍👍', 2],
  ['新しい決済', 10],
  ['カート', 6],
  ['새 결제', 7],
])('%j counts %i', (text, length) => {
  expect(lengthOf(text)).toBe(length);
});
