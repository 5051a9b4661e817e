import type { RuleInfo } from '../rule-info.ts';

export const flagdInvalid: RuleInfo = {
  id: 'flagd-invalid',
  title: 'A flag of a flagd file that flagd would refuse',
  why: 'What it serves is not known, so it is left out of the comparison.',
  severity: 'error',
  bad: null,
  good: null,
};
