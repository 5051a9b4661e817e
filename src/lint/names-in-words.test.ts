import { expect, it } from 'vitest';
import { namesInWords } from './names-in-words.ts';

it.each([
  [[], ''],
  [['a'], '`a`'],
  [['a', 'b'], '`a` and `b`'],
  [['a', 'b', 'c'], '`a`, `b` and `c`'],
  [['a', 'b', 'c', 'd'], '`a`, `b`, `c` and 1 more'],
  [['a', 'b', 'c', 'd', 'e'], '`a`, `b`, `c` and 2 more'],
])('lists %j', (names, words) => {
  expect(namesInWords(names)).toBe(words);
});
