import { describe, expect, it } from 'vitest';
import { weaknessOf } from './weakness.ts';

describe('a reason', () => {
  it.each([
    'Contracts decide who has it.',
    'The to-do list of accounts needs it',
    '契約上の理由がある機能',
    'bulk export is in contracts',
    'abcde abcde abcde abcde',
  ])('may pass: %s', (reason) => {
    expect(weaknessOf(reason, 'bulk-export', 20)).toBeNull();
  });

  it('needs its characters, blanks around them apart', () => {
    expect(weaknessOf('nine char', 'x', 9)).toBeNull();
    expect(weaknessOf('nine char', 'x', 10)).toBe('has 9 of the 10 characters that a reason needs');
    expect(weaknessOf('  nine char  ', 'x', 10)).toBe('has 9 of the 10 characters that a reason needs');
  });

  it.each([
    'TODO: write the real reason',
    '<why it has to stay for good>',
    'abcd Abcd abcd abcd abcd',
    '.........................',
  ])('is none: %s', (reason) => {
    expect(weaknessOf(reason, 'bulk-export', 20)).toBe('holds the place of a reason');
  });

  it('says more than what it is the reason for', () => {
    expect(weaknessOf('Bulk exports: export, bulk.', 'bulk-export', 20)).toBe('only repeats `bulk-export`');
    expect(weaknessOf('Bulk export: imports, bulk.', 'bulk-export', 20)).toBeNull();
  });
});
