import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays, dayOf, daysBetween, daysInMilliseconds, isCalendarDay, startOf } from './day.ts';

it('a day begins and ends at midnight in UTC', () => {
  expect(dayOf(Date.parse('2026-11-25T00:00:00Z'))).toBe('2026-11-25');
  expect(dayOf(Date.parse('2026-11-25T23:59:59.999Z'))).toBe('2026-11-25');
  expect(startOf('2026-11-25')).toBe(Date.parse('2026-11-25T00:00:00Z'));
});

it('days are counted over the ends of months and years, and over leap days', () => {
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2026-11-25', '2026-11-25')).toBe(0);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(daysInMilliseconds(7)).toBe(7 * 24 * 60 * 60 * 1000);
});

it('days that are added are the days between', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (at, days) => {
      const first = dayOf(at.getTime());
      const second = addDays(first, days);
      expect(daysBetween(first, second)).toBe(days);
      expect(first < second).toBe(days > 0);
    }),
    { seed: 20_261_125, numRuns: 300 },
  );
});

test.each([
  ['2026-11-25', true],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['0000-01-01', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['2026-01-32', false],
])('%s is a day of the calendar: %s', (day, is) => {
  expect(isCalendarDay(day)).toBe(is);
});
