import type { ReadingRule } from '../../rule.ts';

export const flagTooLarge: ReadingRule = {
  needs: 'reading',
  id: 'flag-too-large',
  title: 'A flag that is too large once segments and required flags are put in',
  why: 'Every service fetches and evaluates it, at most 64 KiB of it for each environment. Segments and required flags count each time they are used.',
  severity: 'error',
  bad: null,
  good: null,
};
