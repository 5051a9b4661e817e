import { expect, it } from 'vitest';
import { ruleMeant } from './rule-meant.ts';

it('names the rule that is nearest, or says where all are', () => {
  expect(ruleMeant('stale-om', ['stale-on', 'freeze'])).toBe('Did you mean `stale-on`?');
  expect(ruleMeant('qqqqqq', ['stale-on', 'freeze'])).toBe('`flaghoist explain` lists all rules.');
});
