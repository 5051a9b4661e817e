import type { ReadingRule } from '../../rule.ts';

export const tooManyProblems: ReadingRule = {
  needs: 'reading',
  id: 'too-many-problems',
  title: 'More problems than are worth a line each, in one file or in all',
  why: 'The first ones are listed; the others may go away with them.',
  severity: 'error',
  bad: null,
  good: null,
};
