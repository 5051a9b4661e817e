import { expect, it } from 'vitest';
import { HIDDEN, HIDDEN_IN_TEXT } from './invisible.ts';

const isHidden = (text: string): boolean => text.search(HIDDEN) !== -1;
const isHiddenInText = (text: string): boolean => text.search(HIDDEN_IN_TEXT) !== -1;

it.each([
  ['a variation selector', 'a\ufe00'],
  ['a variation selector of the supplement', 'a\u{e0100}'],
  ['a blank of Braille', '\u2800'],
  ['a Mongolian selector', 'a\u180b'],
  ['a Mongolian vowel separator', 'a\u180e'],
  ['a bidirectional control', '\u202e'],
  ['a zero-width space', 'a\u200bb'],
  ['a filler', '\u3164'],
  ['a tag', '\u{e0041}'],
  ['an emoji style on a letter', 'on\ufe0f'],
  ['two emoji styles', '❤\ufe0f\ufe0f'],
])('%s does not show', (_, text) => {
  expect(isHidden(text)).toBe(true);
  expect(isHiddenInText(text)).toBe(true);
});

it.each(['❤\ufe0f', '☎\ufe0e', '1\ufe0f\u20e3', 'Ünïcode', '漢字', '🎉'])('%s shows', (text) => {
  expect(isHidden(text)).toBe(false);
  expect(isHiddenInText(text)).toBe(false);
});

it('leaves line breaks, tabs, joiners between letters and number signs to a text, but not to a name', () => {
  for (const text of ['a\n\tb', 'می‌خواهم', '👩‍💻', '\u0600']) {
    expect(isHidden(text)).toBe(true);
    expect(isHiddenInText(text)).toBe(false);
  }
});
