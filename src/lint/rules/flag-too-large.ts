import type { RuleInfo } from '../rule-info.ts';

export const flagTooLarge: RuleInfo = {
  id: 'flag-too-large',
  title: 'A flag that compiles to more than 64 KiB',
  why: 'Every service fetches and evaluates it. Segments and required flags count each time they are used.',
  severity: 'error',
  bad: null,
  good: null,
};
