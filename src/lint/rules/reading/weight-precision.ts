import type { ReadingRule } from '../../rule.ts';

export const weightPrecision: ReadingRule = {
  needs: 'reading',
  id: 'weight-precision',
  title: 'A percentage with more than three decimals',
  why: 'Shares are dealt in steps of a thousandth of a percent; anything finer would be rounded in silence.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 0.0005 }
#                                     ^^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 0.001 }
`,
};
