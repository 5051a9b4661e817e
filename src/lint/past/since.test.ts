import { expect, it } from 'vitest';
import { merged } from '../../../test/support/lint/lifecycle.ts';
import { ageInWords, daysSince, sinceInWords } from './since.ts';

const moment = merged('2026-09-02 18:00');
const begun = { ...moment, orEarlier: true } as const;
const after = (hours: number): number => moment.at + hours * 3_600_000;

it('counts whole days', () => {
  expect([23, 24, 47, 48].map((hours) => daysSince(moment, after(hours)))).toEqual([0, 1, 1, 2]);
});

it('says since when, by whom and for how long', () => {
  expect(sinceInWords(moment, after(49))).toBe('since 2026-09-02 (#101, 1111111), for 2 days');
  expect(ageInWords(moment, after(24))).toBe('1 day');
});

it('says it in words where it is no whole day', () => {
  expect(sinceInWords(moment, after(5))).toBe('since today (#101, 1111111)');
  expect(sinceInWords(moment, after(6))).toBe('since 2026-09-02 (#101, 1111111), for less than a day');
  expect(sinceInWords(begun, after(5))).toBe('since today or earlier');
});

it('says what is certain where the history begins later', () => {
  expect(sinceInWords(begun, after(48))).toBe('since 2026-09-02 or earlier, for at least 2 days');
  expect(ageInWords(begun, after(48))).toBe('at least 2 days');
});
