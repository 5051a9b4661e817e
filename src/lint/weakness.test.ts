import { describe, expect, it } from 'vitest';
import { weaknessOf } from './weakness.ts';

describe('a reason', () => {
  it.each([
    'Contracts decide who has it.',
    'The to-do list of accounts needs it',
    '契約で決まっている顧客だけが利用できる機能であるため',
    'bulk export is in contracts',
    '<b> is not closed by anybody',
    'abcde abcde abcde abcde',
  ])('may pass: %s', (reason) => {
    expect(weaknessOf(reason, 'bulk-export', 20)).toBeNull();
  });

  it('needs its characters, blanks around them apart', () => {
    expect(weaknessOf('nine char', 'x', 9)).toBeNull();
    expect(weaknessOf('nine char', 'x', 10)).toBe('has 9 of the 10 characters that a reason needs');
    expect(weaknessOf('  nine char  ', 'x', 10)).toBe('has 9 of the 10 characters that a reason needs');
    expect(weaknessOf('💡'.repeat(4), 'x', 5)).toBe('has 4 of the 5 characters that a reason needs');
  });

  it.each([
    'TODO: write the real reason',
    'tbd when the team has decided',
    'TBC with legal and with sales',
    'FIXME this is not a reason',
    'wip until the contract is there',
    'XXX until the contract is there',
    'Placeholder for a real reason',
    'Lorem ipsum dolor sit amet',
    '<why it has to stay for good>',
    'abcd abcd abcd abcd abcd',
    '.........................',
  ])('is none: %s', (reason) => {
    expect(weaknessOf(reason, 'bulk-export', 20)).toBe('holds the place of a reason');
  });

  it('says more than what it is the reason for', () => {
    expect(weaknessOf('Bulk export: export, bulk.', 'bulk-export', 20)).toBe('only repeats `bulk-export`');
    expect(weaknessOf('Bulk export: imports, bulk.', 'bulk-export', 20)).toBeNull();
  });
});
