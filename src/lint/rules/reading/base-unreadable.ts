import type { ReadingRule } from '../../rule.ts';

export const baseUnreadable: ReadingRule = {
  needs: 'reading',
  id: 'base-unreadable',
  title: 'A flag that could not be read before the change',
  why: 'What the change does to it cannot be computed, and is not guessed.',
  severity: 'notice',
  bad: null,
  good: null,
};
