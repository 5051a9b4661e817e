import type { ReadingRule } from '../../rule.ts';

export const fileLimit: ReadingRule = {
  needs: 'reading',
  id: 'file-limit',
  title: 'More files than can be a set of flags',
  why: 'Everything is read into memory, so there is a limit that no real set of flags comes near.',
  severity: 'error',
  bad: null,
  good: null,
};
