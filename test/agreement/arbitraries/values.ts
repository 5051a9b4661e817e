import fc from 'fast-check';

/** Texts that engines could take for something else, and texts that are the start or the end of one another. */
export const TEXTS = [
  'DE',
  'D',
  'de',
  'DEU',
  'FR',
  'ios',
  'android',
  'android 14',
  'a',
  'b',
  'true',
  'false',
  'null',
  '0',
  '1',
  '5',
  '5.0',
  '1e3',
  '-3',
  'NaN',
  '[]',
  '{}',
  ' DE',
  'DE ',
  'a b',
  '"quoted"',
  "it's",
  'back\\slash',
  '<b>&amp;</b>',
  'line\nbreak',
  'tab\there',
  '$flagd',
  '@acme.example',
  'ann@acme.example',
  'Zürich',
  'zu\u0308rich',
  '東京',
  '😀',
  '😀x',
] as const;

/** Bounds and values of numbers, so that neighbours and the borders of number types occur. */
export const NUMBERS = [
  -3, -0.5, 0, 0.1, 1, 2, 5, 5.5, 17, 18, 65, 1000, 99_999.999, 2_147_483_647, 2_147_483_648, 1e21, 1e-7,
] as const;

/** SemVer 2.0.0 versions, with the order of pre-releases from §11 of its specification. */
export const VERSIONS = [
  '0.0.0',
  '0.9.10',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.0+build.7',
  '1.2.3',
  '1.10.0',
  '2.0.0-x-y-z.4',
  '2.0.0',
  '4.12.0',
  '10.0.0',
] as const;

/** Keys that rollouts count; the odd ones look like parts of what is hashed, or like other types. */
export const ODD_KEYS = [
  ' user',
  'user ',
  'a:b',
  ':',
  '/arm:',
  'null',
  '0',
  'true',
  '"',
  '\\',
  'x'.repeat(300),
  'user-1\n',
  '{{7*7}}',
] as const;

/** Keys outside ASCII, of two, three and four bytes a character in UTF-8, composed and decomposed. */
export const NON_ASCII_KEYS = [
  'usér-1',
  'use\u0301r-1',
  'жанна-7',
  '用户-12',
  '😀-3',
  '한국-4',
  'ｕｓｅｒ',
] as const;

/** The ordinary key with this number. */
export function plainKey(n: number): string {
  return `user-${n}`;
}

/** A key as allow-lists name it. */
export const key: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40).map(plainKey) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_KEYS) },
  { weight: 1, arbitrary: fc.constantFrom(...NON_ASCII_KEYS) },
);
