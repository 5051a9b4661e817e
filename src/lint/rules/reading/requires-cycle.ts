import type { ReadingRule } from '../../rule.ts';

export const requiresCycle: ReadingRule = {
  needs: 'reading',
  id: 'requires-cycle',
  title: 'Requirements that run in a circle',
  why: 'Whether the first flag is met depends on itself, so there is no answer to what it serves, and none of them is published.',
  severity: 'error',
  bad: `# flags/hen.yaml
type: release
expires: 2027-03-31
default: off
requires: { egg: on }
# flags/egg.yaml
type: release
expires: 2027-03-31
default: off
requires: { hen: on }
#           ^^^
`,
  good: `# flags/hen.yaml
type: release
expires: 2027-03-31
default: off
requires: { egg: on }
# flags/egg.yaml
type: release
expires: 2027-03-31
default: off
`,
};
