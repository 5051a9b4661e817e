import { describe, expect, it } from 'vitest';
import {
  lifecycleHistory,
  lifecycleSet,
  type Versions,
  type Written,
} from '../../test/support/lint/lifecycle.ts';
import { extensionInWords, extensionOf, pastExtensions } from './extension.ts';

const flagOf = (written: Written) => lifecycleSet({ it: written }).flags.get('it') ?? null;
const dated = flagOf({ expires: '2026-12-31' });
const permanent = flagOf({ permanent: 'Contracts decide who has it.' });

describe('more time', () => {
  it('is a later date', () => {
    expect(extensionOf(dated, flagOf({ expires: '2027-01-01' }))).toEqual({
      from: '2026-12-31',
      to: '2027-01-01',
      path: ['expires'],
    });
  });

  it('is becoming permanent', () => {
    expect(extensionOf(dated, permanent)).toEqual({ from: '2026-12-31', to: null, path: ['permanent'] });
  });

  it.each([
    ['the same date', dated, dated],
    ['an earlier date', dated, flagOf({ expires: '2026-12-30' })],
    ['a date for what was permanent', permanent, dated],
    ['another reason for what was permanent', permanent, flagOf({ permanent: 'It is in all contracts.' })],
    ['a new flag', null, dated],
    ['a removed flag', dated, null],
  ])('is not %s', (_, before, after) => {
    expect(extensionOf(before, after)).toBeNull();
  });

  it('is not a file that says neither', () => {
    const definition = { type: 'release', default: 'off' } as const;
    const neither = { key: 'it', file: 'flags/it.yaml', definition, decisions: null };
    expect(extensionOf(dated, neither)).toBeNull();
    expect(extensionOf(neither, dated)).toBeNull();
  });
});

function inWords(dates: readonly string[], to: string | null, orEarlier = false): string | null {
  const versions: Versions = dates.map((expires, index) => [`2026-0${index + 1}-01`, { expires }]);
  const past = lifecycleHistory('it', versions, { orEarlier }).of('it');
  return past && extensionInWords({ from: dates.at(-1) ?? '', to, path: ['expires'] }, past);
}

describe('the number of an extension', () => {
  it('counts the dates that were later than the one before', () => {
    const versions: Versions = ['2026-05-01', '2026-06-01', '2026-04-01', '2026-05-01'].map(
      (expires, index) => [`2026-0${index + 1}-01`, { expires }],
    );
    const { expiries = [] } = lifecycleHistory('it', versions).of('it') ?? {};
    expect(pastExtensions(expiries).map(({ moment }) => moment.pullRequest)).toEqual([102, 104]);
  });

  it('is told with the days past the first date', () => {
    expect(inWords(['2026-05-01', '2026-04-30'], '2026-05-02')).toBe(
      'the 1st extension, 1 day past the first date',
    );
    expect(inWords(['2026-05-01', '2026-06-01'], '2026-07-01')).toBe(
      'the 2nd extension, 61 days past the first date',
    );
  });

  it('is told alone where it starts from the first date, does not pass it, or there is no date', () => {
    expect(inWords(['2026-05-01'], '2026-05-02')).toBe('the 1st extension');
    expect(inWords(['2026-05-01', '2026-06-01', '2026-05-01'], '2026-05-02')).toBe('the 2nd extension');
    expect(inWords(['2026-05-01', '2026-04-01'], '2026-05-01')).toBe('the 1st extension');
    expect(inWords(['2026-05-01', '2026-06-01'], null)).toBe('the 2nd extension');
    expect(inWords([], '2026-06-01')).toBeNull();
  });

  it('is the least it can be where the history begins later than the flag', () => {
    expect(inWords(['2026-05-01'], null, true)).toBe('at least the 1st extension');
  });
});
