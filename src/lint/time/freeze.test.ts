import { describe, expect, it, test } from 'vitest';
import { type Freeze, type FreezeDefinition, freezeEnd, readFreeze } from './freeze.ts';

const WEEKEND = { name: 'Weekend', timeZone: 'Europe/Amsterdam', from: 'Fri 14:00', to: 'Mon 08:00' };

function read(definition: Partial<FreezeDefinition> = {}): Freeze {
  const found = readFreeze({ ...WEEKEND, ...definition });
  if ('field' in found) throw new Error(`${found.field} ${found.message}`);
  return found;
}

/** When a freeze ends that holds at a moment. */
function end(definition: Partial<FreezeDefinition>, moment: string): string | null {
  const found = freezeEnd(read(definition), Date.parse(moment));
  return found === null ? null : new Date(found).toISOString().replace(':00.000Z', 'Z');
}

describe('a freeze is read', () => {
  it('of every week, in minutes since Monday', () => {
    expect(read()).toEqual({
      name: 'Weekend',
      timeZone: 'Europe/Amsterdam',
      repeats: 'weekly',
      from: (4 * 24 + 14) * 60,
      to: 8 * 60,
    });
    expect(read({ from: 'Mon 00:00', to: 'Sun 23:59' })).toMatchObject({ from: 0, to: 7 * 24 * 60 - 1 });
  });

  it('of one time, in minutes on the wall', () => {
    expect(read({ from: '1970-01-02 00:01', to: '1970-01-02 00:02' })).toMatchObject({
      repeats: 'once',
      from: 1441,
      to: 1442,
    });
    expect(read({ from: '2028-02-29 12:00', to: '2028-02-29 12:01' })).toMatchObject({ repeats: 'once' });
  });
});

const EDGE =
  'must be a weekday and a time such as `Fri 14:00`, or a date and a time such as `2026-12-18 12:00`';

test.each<[Partial<FreezeDefinition>, string, string]>([
  [{ timeZone: 'Amsterdam' }, 'timeZone', 'is no time zone; write one such as `Europe/Amsterdam` or `UTC`'],
  [{ from: 'Freitag 14:00' }, 'from', EDGE],
  [{ from: 'fri 14:00' }, 'from', EDGE],
  [{ from: 'Fri 24:00' }, 'from', EDGE],
  [{ from: 'Fri 14:60' }, 'from', EDGE],
  [{ from: 'Fri 4:00' }, 'from', EDGE],
  [{ from: 'Fri 14:00 ' }, 'from', EDGE],
  [{ from: '2026-02-30 14:00' }, 'from', EDGE],
  [{ from: '2026-13-01 14:00' }, 'from', EDGE],
  [{ to: 'Mon' }, 'to', EDGE],
  [{ to: '2026-12-18 12:00' }, 'to', 'must be of the kind of `from`: two weekdays, or two dates'],
  [{ to: 'Fri 14:00' }, 'to', 'must be after `from`'],
  [{ from: '2026-12-18 12:00', to: '2026-12-18 12:00' }, 'to', 'must be after `from`'],
  [{ from: '2026-12-18 12:00', to: '2026-12-18 11:59' }, 'to', 'must be after `from`'],
])('a freeze with %j is refused, and its field named', (definition, field, message) => {
  expect(readFreeze({ ...WEEKEND, ...definition })).toEqual({ field, message });
});

describe('a freeze of every week', () => {
  it('holds from its start on, and no longer at its end', () => {
    expect(end({}, '2026-11-27T12:59:59.999Z')).toBeNull();
    expect(end({}, '2026-11-27T13:00:00Z')).toBe('2026-11-30T07:00Z');
    expect(end({}, '2026-11-30T06:59:59.999Z')).toBe('2026-11-30T07:00Z');
    expect(end({}, '2026-11-30T07:00:00Z')).toBeNull();
  });

  it('goes on over Sunday into the next week', () => {
    for (const moment of ['2026-11-28T12:00:00Z', '2026-11-29T22:59:00Z', '2026-11-29T23:00:00Z'])
      expect(end({}, moment)).toBe('2026-11-30T07:00Z');
    expect(end({}, '2026-11-25T12:00:00Z')).toBeNull();
  });

  it('within one week does not go round', () => {
    const night = { from: 'Tue 22:00', to: 'Wed 06:00', timeZone: 'UTC' };
    expect(end(night, '2026-11-24T23:00:00Z')).toBe('2026-11-25T06:00Z');
    expect(end(night, '2026-11-25T12:00:00Z')).toBeNull();
    expect(end(night, '2026-11-30T12:00:00Z')).toBeNull();
  });

  it('of nearly all of the week leaves its gap', () => {
    const most = { from: 'Wed 12:01', to: 'Wed 12:00', timeZone: 'UTC' };
    expect(end(most, '2026-11-25T12:00:00Z')).toBeNull();
    expect(end(most, '2026-11-25T12:01:00Z')).toBe('2026-12-02T12:00Z');
    expect(end(most, '2026-11-25T11:59:00Z')).toBe('2026-11-25T12:00Z');
  });

  it('counts by the clock of its place, east and west', () => {
    const sydney = { ...WEEKEND, timeZone: 'Australia/Sydney' };
    expect(end(sydney, '2026-11-27T03:00:00Z')).toBe('2026-11-29T21:00Z');
    expect(end(sydney, '2026-11-27T02:59:00Z')).toBeNull();
    const seattle = { ...WEEKEND, timeZone: 'America/Los_Angeles' };
    expect(end(seattle, '2026-11-27T21:59:00Z')).toBeNull();
    expect(end(seattle, '2026-11-27T22:00:00Z')).toBe('2026-11-30T16:00Z');
    expect(end({ ...WEEKEND, timeZone: 'Pacific/Kiritimati' }, '2026-11-27T00:00:00Z')).toBe(
      '2026-11-29T18:00Z',
    );
    expect(end({ ...WEEKEND, timeZone: 'Pacific/Pago_Pago' }, '2026-11-28T01:00:00Z')).toBe(
      '2026-11-30T19:00Z',
    );
  });

  it('keeps its hours when the clock is set forward or back meanwhile', () => {
    expect(end({}, '2026-03-27T13:00:00Z')).toBe('2026-03-30T06:00Z');
    expect(end({}, '2026-03-30T05:59:00Z')).toBe('2026-03-30T06:00Z');
    expect(end({}, '2026-10-23T12:00:00Z')).toBe('2026-10-26T07:00Z');
    expect(end({}, '2026-10-26T06:59:00Z')).toBe('2026-10-26T07:00Z');
  });

  it('that ends in the hour that comes twice ends the first time', () => {
    const night = { from: 'Sat 20:00', to: 'Sun 02:30' };
    expect(end(night, '2026-10-25T00:29:00Z')).toBe('2026-10-25T00:30Z');
    expect(end(night, '2026-10-25T00:30:00Z')).toBeNull();
    // The wall shows 02:15 again.
    expect(end(night, '2026-10-25T01:15:00Z')).toBeNull();
  });

  it('that starts in the hour that comes twice starts the first time, and does not pause', () => {
    const sunday = { from: 'Sun 02:30', to: 'Sun 20:00' };
    expect(end(sunday, '2026-10-25T00:29:00Z')).toBeNull();
    expect(end(sunday, '2026-10-25T00:30:00Z')).toBe('2026-10-25T19:00Z');
    expect(end(sunday, '2026-10-25T01:15:00Z')).toBe('2026-10-25T19:00Z');
  });

  it('that starts or ends in the hour that is left out does so when that is over', () => {
    expect(end({ from: 'Sun 02:30', to: 'Sun 20:00' }, '2026-03-29T00:59:00Z')).toBeNull();
    expect(end({ from: 'Sun 02:30', to: 'Sun 20:00' }, '2026-03-29T01:00:00Z')).toBe('2026-03-29T18:00Z');
    expect(end({ from: 'Sat 20:00', to: 'Sun 02:30' }, '2026-03-29T00:59:00Z')).toBe('2026-03-29T01:00Z');
    expect(end({ from: 'Sat 20:00', to: 'Sun 02:30' }, '2026-03-29T01:00:00Z')).toBeNull();
  });
});

describe('a freeze of one time', () => {
  const holidays = { from: '2026-12-18 12:00', to: '2027-01-04 08:00' };

  it('holds from its start on, and no longer at its end', () => {
    expect(end(holidays, '2026-12-18T10:59:59.999Z')).toBeNull();
    expect(end(holidays, '2026-12-18T11:00:00Z')).toBe('2027-01-04T07:00Z');
    expect(end(holidays, '2027-01-04T06:59:59.999Z')).toBe('2027-01-04T07:00Z');
    expect(end(holidays, '2027-01-04T07:00:00Z')).toBeNull();
  });

  it('does not come again', () => {
    expect(end(holidays, '2027-12-25T12:00:00Z')).toBeNull();
    expect(end(holidays, '2025-12-25T12:00:00Z')).toBeNull();
  });

  it('goes on over a change of the clock', () => {
    const spring = { from: '2026-03-28 12:00', to: '2026-03-29 12:00', timeZone: 'America/New_York' };
    expect(end(spring, '2026-03-28T16:00:00Z')).toBe('2026-03-29T16:00Z');
    const change = { from: '2026-03-07 12:00', to: '2026-03-08 12:00', timeZone: 'America/New_York' };
    expect(end(change, '2026-03-07T17:00:00Z')).toBe('2026-03-08T16:00Z');
  });
});
