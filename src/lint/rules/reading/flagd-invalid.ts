import type { ReadingRule } from '../../rule.ts';

export const flagdInvalid: ReadingRule = {
  needs: 'reading',
  id: 'flagd-invalid',
  title: 'A flag of a flagd file that flagd would refuse',
  why: 'What it serves is not known, so it is left out of the comparison.',
  severity: 'error',
  bad: null,
  good: null,
};
