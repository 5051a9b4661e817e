import type { ReadingRule } from '../../rule.ts';

export const requiresUnknown: ReadingRule = {
  needs: 'reading',
  id: 'requires-unknown',
  title: 'A required flag that does not exist or cannot be read',
  why: 'The flag would always serve `safe`, or depend on something nobody can see.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
#           ^^^^^^^^
`,
  good: `# flags/one-page.yaml
type: release
expires: 2027-03-31
default: off
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
`,
};
