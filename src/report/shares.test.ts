import { describe, expect, test } from 'vitest';
import { anAudience, aRaise, codeDefault, custom, shares } from '../../test/support/report.ts';
import type { AudienceChange, Share } from '../model/index.ts';
import { briefShareChangesInWords, shareChangesInWords, sharesInWords } from './shares.ts';
import { spell, type Words } from './words.ts';

const plain = (words: Words) => spell(words, (text) => text);
const between = (before: Share[], after: Share[], given: Partial<AudienceChange> = {}) =>
  anAudience({ before, after, ...given });

describe('whose share changes', () => {
  test.each<[string, AudienceChange]>([
    ['on 5 % → 10 %', aRaise(5, 10)],
    ['on 0 % → 5 %', aRaise(0, 5)],
    ['on 50 % → 100 %', aRaise(50, 100)],
    ['off → on', aRaise(0, 100)],
    ['the default in their code → on', between(shares(codeDefault), shares('on'))],
    ['custom rule changed', between(shares(custom), shares(custom))],
    ['on → a custom rule', between(shares('on'), shares(custom))],
    [
      'x < 0.001 % → 12.5 %',
      between(shares({ x: 0.00000001, y: 99.99999999 }), shares({ x: 12.5, y: 87.5 })),
    ],
    ['', between(shares({ on: 20, off: 80 }), shares({ on: 20, off: 80 }))],
    ['', between(shares('on'), shares('on'))],
  ])('%s', (words, change) => {
    expect(plain(shareChangesInWords(change))).toBe(words);
  });

  test('every variant of a split that moves, and no other', () => {
    const change = between(
      shares({ a: 10, b: 10, c: 5, none: 75 }),
      shares({ a: 25, b: 20, c: 5, none: 50 }),
    );
    expect(plain(shareChangesInWords(change))).toBe('a 10 % → 25 %, b 10 % → 20 %, none 75 % → 50 %');
  });

  test('keys are counted', () => {
    const counted = (on: number): Share[] => [
      {
        outcome: { kind: 'variant', variant: 'on' },
        percentage: (100 * on) / 3,
        keys: on,
        enrolled: 0,
      },
      {
        outcome: { kind: 'variant', variant: 'off' },
        percentage: 100 - (100 * on) / 3,
        keys: 3 - on,
        enrolled: 0,
      },
    ];
    const keys = { attribute: 'targetingKey', of: 3 };
    expect(plain(shareChangesInWords(between(counted(1), counted(2), { keys })))).toBe('on 1 of 3 → 2 of 3');
    expect(plain(briefShareChangesInWords(between(counted(1), counted(2), { keys })))).toBe('1 → 2 of 3');
    expect(plain(sharesInWords(counted(2), between([], [], { keys })))).toBe('on 2 of 3, off 1 of 3');
  });

  test('in a narrow place, of two not even the first is named, and of many only some', () => {
    expect(plain(briefShareChangesInWords(aRaise(10, 25)))).toBe('10 → 25 %');
    const many = (share: number) => shares({ a: share, b: share, c: share, none: 100 - 3 * share });
    expect(plain(briefShareChangesInWords(between(many(5), many(20))))).toBe(
      'a 5 → 20 %, b 5 → 20 % and 2 more',
    );
  });
});

test('what one side serves, with its unit', () => {
  const change = between([], [], { units: ['accountId'] });
  expect(plain(sharesInWords(shares('on'), change))).toBe('on');
  expect(plain(sharesInWords(shares({ on: 5, off: 95 }), change))).toBe(
    'on 5 %, off 95 % of accountId values',
  );
  const many = shares(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`v${index}`, 5])));
  expect(plain(sharesInWords(many, anAudience()))).toMatch(/^v0 5 %, .*v5 5 % and 14 more$/);
});
