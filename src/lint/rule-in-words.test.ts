import { expect, it } from 'vitest';
import { ruleInWords } from './rule-in-words.ts';

it('counts rules from 1, and adds the name of one that has any', () => {
  expect(ruleInWords(0, null)).toBe('rule 1');
  expect(ruleInWords(2, 'Staff first')).toBe('rule 3 (`Staff first`)');
});
