import type { ReadingRule } from '../../rule.ts';

export const requiresDepth: ReadingRule = {
  needs: 'reading',
  id: 'requires-depth',
  title: 'A chain of requirements longer than three',
  why: 'What the first flag serves depends on every share and every kill along the chain, and a change of the last one moves people in all of them. Three are what a reviewer can still hold in mind, and what a published flag still has room for.',
  severity: 'error',
  bad: `# flags/step-0.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-1: on }
#           ^^^^^^
# flags/step-1.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-2: on }
# flags/step-2.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-3: on }
# flags/step-3.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-4: on }
# flags/step-4.yaml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/step-0.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-1: on }
# flags/step-1.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-2: on }
# flags/step-2.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-3: on }
# flags/step-3.yaml
type: release
expires: 2027-03-31
default: off
`,
};
