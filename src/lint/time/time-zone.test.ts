import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isTimeZone, momentOf, wallMinutes } from './time-zone.ts';

/** Minutes on a wall that shows this. */
function wall(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00Z`) / 60_000;
}

function at(text: string): number {
  return Date.parse(text);
}

function momentIn(text: string, timeZone: string): string {
  return new Date(momentOf(wall(text), timeZone)).toISOString().replace(':00.000Z', 'Z');
}

test.each(['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Etc/GMT+5'])(
  '%s is a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each(['', 'Amsterdam', 'Europe/', 'Europe/Atlantis', '+01:00', '-05:00', 'UTC+1', ' UTC', 'UTC '])(
  '%j is none',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);

test.each([
  ['UTC', '2026-11-25T12:00:00Z', '2026-11-25 12:00'],
  ['UTC', '2026-11-25T12:00:59.999Z', '2026-11-25 12:00'],
  ['UTC', '2026-11-25T00:00:00Z', '2026-11-25 00:00'],
  ['Europe/Amsterdam', '2026-11-25T23:30:00Z', '2026-11-26 00:30'],
  ['Europe/Amsterdam', '2026-07-01T22:30:00Z', '2026-07-02 00:30'],
  ['America/Los_Angeles', '2026-11-25T07:59:00Z', '2026-11-24 23:59'],
  ['Asia/Kolkata', '2026-11-25T18:30:00Z', '2026-11-26 00:00'],
  ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01 00:00'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01 00:00'],
  ['Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31 23:59'],
])('in %s, at %s, the wall shows %s', (timeZone, moment, shown) => {
  expect(wallMinutes(at(moment), timeZone)).toBe(wall(shown));
});

describe('the moment at which the wall shows something', () => {
  it.each([
    ['UTC', '2026-11-25 12:00', '2026-11-25T12:00Z'],
    ['Europe/Amsterdam', '2026-11-30 08:00', '2026-11-30T07:00Z'],
    ['Europe/Amsterdam', '2026-07-30 08:00', '2026-07-30T06:00Z'],
    ['America/New_York', '2026-12-31 23:59', '2027-01-01T04:59Z'],
    ['Pacific/Kiritimati', '2027-01-01 00:00', '2026-12-31T10:00Z'],
    ['Pacific/Pago_Pago', '2026-12-31 23:59', '2027-01-01T10:59Z'],
  ])('is far from any change of the clock in %s', (timeZone, shown, moment) => {
    expect(momentIn(shown, timeZone)).toBe(moment);
  });

  it.each([
    ['Europe/Amsterdam', '2026-10-25 01:59', '2026-10-24T23:59Z'],
    ['Europe/Amsterdam', '2026-10-25 02:00', '2026-10-25T00:00Z'],
    ['Europe/Amsterdam', '2026-10-25 02:59', '2026-10-25T00:59Z'],
    ['Europe/Amsterdam', '2026-10-25 03:00', '2026-10-25T02:00Z'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T05:30Z'],
    ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04T14:45Z'],
  ])('is the first one in %s where the clock is set back: %s', (timeZone, shown, moment) => {
    expect(momentIn(shown, timeZone)).toBe(moment);
  });

  it.each([
    ['Europe/Amsterdam', '2026-03-29 01:59', '2026-03-29T00:59Z'],
    ['Europe/Amsterdam', '2026-03-29 02:00', '2026-03-29T01:00Z'],
    ['Europe/Amsterdam', '2026-03-29 02:30', '2026-03-29T01:00Z'],
    ['Europe/Amsterdam', '2026-03-29 02:59', '2026-03-29T01:00Z'],
    ['Europe/Amsterdam', '2026-03-29 03:00', '2026-03-29T01:00Z'],
    ['Europe/Amsterdam', '2026-03-29 03:01', '2026-03-29T01:01Z'],
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:00Z'],
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:30Z'],
    // Samoa left out a whole day.
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-30T10:00Z'],
  ])('is the end of the gap in %s where the clock is set forward: %s', (timeZone, shown, moment) => {
    expect(momentIn(shown, timeZone)).toBe(moment);
  });

  it('is the same for all that a gap leaves out', () => {
    const gap = Array.from({ length: 60 }, (_, minute) => wall('2026-03-29 02:00') + minute);
    const moments = gap.map((minute) => momentOf(minute, 'Europe/Amsterdam'));
    expect([...new Set(moments)]).toEqual([at('2026-03-29T01:00:00Z')]);
  });

  it('is when the wall shows it, and was not before', () => {
    const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const minute = fc.integer({ min: wall('2015-01-01 00:00'), max: wall('2035-01-01 00:00') });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (moment, timeZone) => {
        const shown = wallMinutes(moment * 60_000, timeZone);
        const found = momentOf(shown, timeZone) / 60_000;
        expect(wallMinutes(found * 60_000, timeZone)).toBe(shown);
        expect([moment, moment - 30, moment - 60]).toContain(found);
      }),
      { seed: 20_261_125, numRuns: 500 },
    );
  });
});
