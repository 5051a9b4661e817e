import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('a text breaks between words, and what follows is indented', () => {
  expect(wrap('one two three four', '- ', 11)).toEqual(['- one two', '-   three', '-   four']);
});

test('a word longer than a line is cut', () => {
  expect(wrap(`a ${'x'.repeat(30)} b`, '  ', 12)).toEqual(['  a', '    xxxxxxx…', '    b']);
});

test('a text of many lines is cut', () => {
  const lines = wrap('word '.repeat(100), '  ', 20);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toMatch(/ …$/);
  expect(lines.every((line) => line.length <= 20)).toBe(true);
});
