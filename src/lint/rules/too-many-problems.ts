import type { RuleInfo } from '../rule-info.ts';

export const tooManyProblems: RuleInfo = {
  id: 'too-many-problems',
  title: 'More problems than are worth a line each, in one file or in all',
  why: 'The first ones are listed; the others may go away with them.',
  severity: 'error',
  bad: null,
  good: null,
};
