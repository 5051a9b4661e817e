import type { RuleInfo } from '../rule-info.ts';

export const policyMissing: RuleInfo = {
  id: 'policy-missing',
  title: 'There is no policy',
  why: 'Without `flags/policy.yaml` no environment is known, so no flag means anything.',
  severity: 'error',
  bad: null,
  good: null,
};
