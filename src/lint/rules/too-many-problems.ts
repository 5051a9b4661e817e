import type { RuleInfo } from '../rule-info.ts';

export const tooManyProblems: RuleInfo = {
  id: 'too-many-problems',
  title: 'More problems in one file than are worth a line each',
  why: 'The first ones are listed; the others may go away with them.',
  severity: 'error',
  bad: null,
  good: null,
};
