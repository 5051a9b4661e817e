import { expect, test } from 'vitest';
import { durationInWords, durationOf } from './duration.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['1m', MINUTE],
  ['90m', 90 * MINUTE],
  ['24h', DAY],
  ['3d', 3 * DAY],
  ['9999d', 9999 * DAY],
])('%s is a length of time', (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds);
});

test.each([
  '',
  '0h',
  '01h',
  '24',
  'h',
  '1.5h',
  '-1h',
  '10000m',
  '24H',
  '1w',
  '24 h',
  ' 24h',
  '24h ',
  '24h\n',
])('%j is none', (text) => {
  expect(durationOf(text)).toBeNull();
});

test.each([
  [-HOUR, 'under a minute'],
  [0, 'under a minute'],
  [MINUTE - 1, 'under a minute'],
  [MINUTE, '1 m'],
  [HOUR - 1, '59 m'],
  [HOUR, '1 h'],
  [3 * HOUR + 12 * MINUTE + 59_999, '3 h 12 m'],
  [DAY - 1, '23 h 59 m'],
  [DAY, '1 d'],
  [DAY + 59 * MINUTE, '1 d'],
  [2 * DAY + 4 * HOUR + 30 * MINUTE, '2 d 4 h'],
])('%d ms are %s', (milliseconds, words) => {
  expect(durationInWords(milliseconds)).toBe(words);
});
