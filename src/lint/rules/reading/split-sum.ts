import type { ReadingRule } from '../../rule.ts';

export const splitSum: ReadingRule = {
  needs: 'reading',
  id: 'split-sum',
  title: 'A split that does not add up to 100 %',
  why: 'Somebody would get a variant that nobody wrote down.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { percentage: 10, split: { on: 50, off: 40 } }
#                              ^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { percentage: 10, split: { on: 60, off: 40 } }
`,
};
