import { describe, expect, test } from 'vitest';
import { aCount, aMove, anAudience, aRaise, codeDefault, custom } from '../../test/support/report.ts';
import type { AudienceChange, Move } from '../model/index.ts';
import { countsInWords, movesInWords, revertInWords } from './moves.ts';
import { spell } from './words.ts';

function said(moves: Move[], given: Partial<AudienceChange> = {}): string {
  return spell(movesInWords(anAudience({ moves, ...given })), (text) => text);
}

describe('who moves, in words', () => {
  test.each<[string, Move[]]>([
    ['5 % gain on, nobody loses it', [aMove('gain', 'off', 'on', 5)]],
    ['15 % lose on', [aMove('lose', 'on', 'off', 15)]],
    ['10 % switch from a to b', [aMove('switch', 'a', 'b', 10)]],
    ['40 % get the new value of banner', [aMove('switch', 'banner', 'banner', 40)]],
    ['10 % go from a to b (same value)', [aMove('relabel', 'a', 'b', 10)]],
    ['25 % enter control (same value)', [aMove('enrol', 'control', 'control', 25)]],
    ['25 % keep control, no longer enrolled', [aMove('unenrol', 'control', 'control', 25)]],
    ['100 % get on', [aMove('appear', codeDefault, 'on')]],
    ['100 % get the default in their code', [aMove('vanish', 'on', codeDefault)]],
    ['who moves cannot be told', [aMove('unknown', 'on', custom, 30)]],
  ])('%s', (words, moves) => {
    expect(said(moves)).toBe(words);
  });

  test('that nobody loses is said only where nobody does', () => {
    const gain = aMove('gain', 'off', 'on', 5);
    expect(said([gain, aMove('switch', 'on', 'v2', 3)])).toBe('5 % gain on, 3 % switch from on to v2');
    expect(said([gain, aMove('unknown', 'on', custom, 3)])).not.toContain('nobody');
    expect(said([gain, aMove('gain', 'off', 'v2', 3)])).toBe(
      '5 % gain on, 3 % gain v2, nobody loses or switches',
    );
    expect(said([gain, aMove('enrol', 'off', 'off', 3)])).toContain('nobody loses it');
  });

  test('that nobody loses is said only where nobody of any audience does', () => {
    const gain = anAudience({ moves: [aMove('gain', 'off', 'on', 5)] });
    const beside = (move: Move) =>
      spell(movesInWords(gain, [gain, anAudience({ moves: [move] })]), (text) => text);
    expect(beside(aMove('gain', 'off', 'v2', 1))).toBe('5 % gain on, nobody loses it');
    expect(beside(aMove('lose', 'v2', 'off', 1))).toBe('5 % gain on');
    expect(beside(aMove('switch', 'v2', 'v3', 1))).toBe('5 % gain on');
    expect(beside(aMove('vanish', 'v2', codeDefault, 1))).toBe('5 % gain on');
  });

  test('moves to one end are one, whatever they come from', () => {
    const moves = [aMove('gain', 'off', 'on', 5), aMove('gain', 'none', 'on', 2.5)];
    expect(said(moves)).toBe('7.5 % gain on, nobody loses it');
  });

  test('a loss comes first, however small', () => {
    expect(said([aMove('gain', 'off', 'b', 20), aMove('lose', 'a', 'off', 1)])).toBe(
      '1 % lose a, 20 % gain b',
    );
  });

  test('a reshuffle says so, and who loses what others gain', () => {
    const moves = [aMove('gain', 'off', 'on', 16), aMove('lose', 'on', 'off', 16)];
    expect(said(moves, { reshuffle: true })).toBe('reshuffle: 16 % lose on, 16 % gain it');
  });

  test('many ways to move are summed up', () => {
    const moves = ['a', 'b', 'c', 'd', 'e', 'f'].map((to, index) => aMove('switch', 'x', to, 6 - index));
    expect(said(moves)).toBe(
      '6 % switch from x to a, 5 % switch from x to b, 4 % switch from x to c, 6 % move in 3 other ways',
    );
  });
});

describe('what the percentages count', () => {
  const gain = [aMove('gain', 'off', 'on', 15), aMove('enrol', 'off', 'off', 5)];
  test.each([
    [['targetingKey'], '15 % gain on, 5 % enter off'],
    [[], '15 % gain on, 5 % enter off'],
    [['accountId'], '15 % of accountId values gain on, 5 % enter off'],
    [
      ['accountId', 'targetingKey'],
      '15 % of the combinations of accountId and targetingKey values gain on, 5 % enter off',
    ],
  ])('%j', (units, words) => {
    expect(said(gain, { units })).toBe(`${words} (same value), nobody loses it`);
  });

  test.each([
    ['targetingKey', 3, 2, '2 of 3 keys gain on'],
    ['targetingKey', 3, 1, '1 of 3 keys gains on'],
    ['targetingKey', 1, 1, '1 of 1 key gains on'],
    ['accountId', 3, 3, '3 of 3 accountId values gain on'],
  ])('keys of %s: of %d, %d', (attribute, of, keys, words) => {
    const moves = [aMove('gain', 'off', 'on', (100 * keys) / of, keys)];
    expect(said(moves, { units: [], keys: { attribute, of } })).toBe(`${words}, nobody loses it`);
  });

  test('a share of keys that are only in part', () => {
    const keys = { attribute: 'targetingKey', of: 3 };
    expect(said([aMove('gain', 'off', 'on', 40)], { units: ['accountId'], keys })).toBe(
      '40 % of the combinations of the 3 keys and accountId values gain on, nobody loses it',
    );
  });

  test('attributes that are assumed to be unrelated', () => {
    expect(said(gain.slice(0, 1), { units: ['accountId', 'targetingKey'], unrelated: true })).toMatch(
      /, assuming accountId and targetingKey have nothing to do with each other$/,
    );
  });
});

test('a revert moves them again', () => {
  const revert = (change: AudienceChange) => spell(revertInWords(change), (text) => text);
  expect(revert(aRaise(10, 25))).toBe('15 % lose on again');
  expect(revert(anAudience({ revert: [aMove('switch', 'a', 'a', 40)] }))).toBe(
    '40 % get the old value of a again',
  );
  expect(revert(anAudience({ revert: [aMove('unenrol', 'a', 'a', 40)] }))).toBe(
    '40 % keep a, no longer enrolled',
  );
  expect(revert(anAudience({ revert: [aMove('unknown', 'a', custom)] }))).toBe('who moves cannot be told');
});

test('counted contexts are numbers', () => {
  const counts = [aCount('gain', 'off', 'on', 150), aCount('lose', 'v2', 'off', 1)];
  expect(spell(countsInWords(counts), (text) => text)).toBe('1 loses v2, 150 gain on');
});
