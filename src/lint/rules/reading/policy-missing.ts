import type { ReadingRule } from '../../rule.ts';

export const policyMissing: ReadingRule = {
  needs: 'reading',
  id: 'policy-missing',
  title: 'There is no policy',
  why: 'Without `flags/policy.yaml` no environment is known, so no flag means anything.',
  severity: 'error',
  bad: null,
  good: null,
};
