import type { ReadingRule } from '../../rule.ts';

export const baseMissing: ReadingRule = {
  needs: 'reading',
  id: 'base-missing',
  title: 'Nothing to compare with',
  why: 'Without a base nobody knows what changes, so every flag counts as touched and every rule about a change is off.',
  severity: 'notice',
  bad: null,
  good: null,
};
