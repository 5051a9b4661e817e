import { describe, expect, it } from 'vitest';
import { weaknessOf } from './weakness.ts';

describe('a sentence', () => {
  it.each([
    'Contracts decide who has it.',
    'The to-do list of accounts needs it',
    '契約上の理由がある機能と長い説明文です。',
    'bulk export is in contracts',
    'abcde abcde abcde abcde',
  ])('may pass: %s', (text) => {
    expect(weaknessOf(text, 'bulk-export', 20)).toBeNull();
  });

  it('needs its characters, blanks around them apart', () => {
    expect(weaknessOf('nine char', 'x', 9)).toBeNull();
    expect(weaknessOf('nine char', 'x', 10)).toBe('has 9 of the 10 characters that a sentence needs');
    expect(weaknessOf('  nine char  ', 'x', 10)).toBe('has 9 of the 10 characters that a sentence needs');
  });

  it.each([
    ['  ', 'is blank'],
    ['TODO: write the real reason', 'is not written yet: it says `TODO`'],
    ['<why it has to stay for good>', 'is the text of a template'],
    ['abcd Abcd abcd abcd abcd', 'only holds the place of a sentence'],
    ['.........................', 'only holds the place of a sentence'],
    ['Bulk exports: export, bulk.', 'has no word that is not in `bulk-export`'],
    ['Bulk export', 'has no word that is not in `bulk-export`'],
  ])('is none: %j', (text, weakness) => {
    expect(weaknessOf(text, 'bulk-export', 20)).toBe(weakness);
  });

  it('says more than what it is about', () => {
    expect(weaknessOf('Bulk export: imports, bulk.', 'bulk-export', 20)).toBeNull();
  });
});
