import { expect, test } from 'vitest';
import { readMoment } from './moment.ts';

test.each([
  ['2026-11-25', '2026-11-25T00:00:00.000Z'],
  ['2026-11-25T12:00Z', '2026-11-25T12:00:00.000Z'],
  ['2026-11-25T12:00:30+02:00', '2026-11-25T10:00:30.000Z'],
])('%s', (text, moment) => {
  expect(readMoment('now', text).toISOString()).toBe(moment);
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-11-25T12:00',
  '2026-13-01',
  '25-11-2026',
  '2026-11-25T25:00Z',
  '1',
])('%j is none', (text) => {
  expect(() => readMoment('since', text)).toThrow(
    expect.objectContaining({ message: `--since is a day or a moment, not ${text}` }),
  );
});
