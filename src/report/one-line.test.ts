import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile.ts';
import { runnerCommands } from '../../test/support/runner-commands.ts';
import { oneLine } from './one-line.ts';

test('ordinary text stays as it is', () => {
  for (const text of ['Größe: 5 % → 10 %', '日本語 👍🏽 ⚠️', 'a:b::c', '#1 [x]'])
    expect(oneLine(text)).toBe(text);
});

test('what is hidden becomes a visible escape', () => {
  expect(oneLine('a\nb\tc\r')).toBe('a\\nb\\tc\\r');
  expect(oneLine('a\u202eb\u200bc\x1b[31m\ufeff')).toBe('a\\u{202e}b\\u{200b}c\\u{1b}[31m\\u{feff}');
  expect(oneLine('\ud800')).toBe('\\u{d800}');
});

test('row 1: a workflow command is broken', () => {
  expect(oneLine('::error::x')).toBe(': :error::x');
  expect(oneLine('\u3000 :::x')).toBe('\u3000 : ::x');
  expect(oneLine('a ##[error]x')).toBe('a # #[error]x');
});

test('row 1: no text makes a command, a second line or a hidden character, and twice is once', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const line = oneLine(text);
      expect(runnerCommands(line)).toEqual([]);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(oneLine(line)).toBe(line);
    }),
    { seed: 1, numRuns: 3000 },
  );
});
