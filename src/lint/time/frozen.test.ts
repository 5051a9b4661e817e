import { expect, it } from 'vitest';
import { type FreezeDefinition, readFreeze } from './freeze.ts';
import { frozenBy } from './frozen.ts';

function frozen(moment: string, ...definitions: readonly Omit<FreezeDefinition, 'timeZone'>[]) {
  const freezes = definitions.flatMap((definition) => {
    const read = readFreeze({ ...definition, timeZone: 'UTC' });
    return 'field' in read ? [] : [read];
  });
  expect(freezes).toHaveLength(definitions.length);
  const found = frozenBy(freezes, Date.parse(moment));
  if (found === null) return null;
  return [found.freeze.name, found.until === null ? null : new Date(found.until).toISOString().slice(0, 16)];
}

const weekend = { name: 'Weekend', from: 'Fri 14:00', to: 'Mon 08:00' };
const holidays = { name: 'Holidays', from: '2026-12-18 12:00', to: '2027-01-03 12:00' };

it('nothing holds where no freeze does', () => {
  expect(frozen('2026-11-25T12:00:00Z')).toBeNull();
  expect(frozen('2026-11-25T12:00:00Z', weekend, holidays)).toBeNull();
});

it('one that holds is named, and when it ends', () => {
  expect(frozen('2026-11-28T12:00:00Z', weekend, holidays)).toEqual(['Weekend', '2026-11-30T08:00']);
  expect(frozen('2026-11-28T12:00:00Z', holidays, weekend)).toEqual(['Weekend', '2026-11-30T08:00']);
});

it('of several the one is named that ends last, and those count that it ends in', () => {
  // The third of January is a Sunday.
  expect(frozen('2026-12-19T12:00:00Z', weekend, holidays)).toEqual(['Holidays', '2027-01-04T08:00']);
  expect(frozen('2026-12-19T12:00:00Z', holidays, weekend)).toEqual(['Holidays', '2027-01-04T08:00']);
  expect(frozen('2026-12-22T12:00:00Z', weekend, holidays)).toEqual(['Holidays', '2027-01-04T08:00']);
});

it('one that follows another at the same minute goes on', () => {
  const monday = { name: 'Monday', from: 'Mon 08:00', to: 'Mon 09:00' };
  expect(frozen('2026-11-28T12:00:00Z', monday, weekend)).toEqual(['Weekend', '2026-11-30T09:00']);
});

it('where freezes follow one another for good, nobody says when they end', () => {
  const week = { name: 'Week', from: 'Mon 08:00', to: 'Fri 14:00' };
  expect(frozen('2026-11-28T12:00:00Z', week, weekend)).toEqual(['Weekend', null]);
});

it('a hundred of them are followed, and no more', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = (offset: number) =>
        new Date(Date.UTC(2026, 0, 1 + index + offset)).toISOString().slice(0, 10);
      return { name: `Day ${index}`, from: `${day(0)} 00:00`, to: `${day(1)} 00:00` };
    });
  expect(frozen('2026-01-01T12:00:00Z', ...days(100))).toEqual(['Day 0', '2026-04-11T00:00']);
  expect(frozen('2026-01-01T12:00:00Z', ...days(101))).toEqual(['Day 0', null]);
});

it('every moment has an answer of its own', () => {
  const freeze = readFreeze({ ...weekend, timeZone: 'UTC' });
  const freezes = 'field' in freeze ? [] : [freeze];
  const at = (moment: string) => frozenBy(freezes, Date.parse(moment))?.until ?? null;
  expect(at('2026-11-28T12:00:00Z')).toBe(Date.parse('2026-11-30T08:00:00Z'));
  expect(at('2026-11-28T12:00:00Z')).toBe(Date.parse('2026-11-30T08:00:00Z'));
  expect(at('2026-11-30T12:00:00Z')).toBeNull();
  expect(at('2026-12-05T12:00:00Z')).toBe(Date.parse('2026-12-07T08:00:00Z'));
});
