import { expect, it } from 'vitest';
import { momentInWords } from './moment-in-words.ts';

it('a moment is told to the minute, in UTC', () => {
  expect(momentInWords(Date.parse('2026-11-30T08:00:59.999Z'))).toBe('2026-11-30 08:00 UTC');
  expect(momentInWords(Date.parse('2026-11-30T08:00:00+01:00'))).toBe('2026-11-30 07:00 UTC');
});
