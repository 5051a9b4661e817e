import type { ReadingRule } from '../../rule.ts';

export const environmentUnknown: ReadingRule = {
  needs: 'reading',
  id: 'environment-unknown',
  title: 'An environment that the policy does not have',
  why: 'The flag would look as if it were on somewhere, and be served nowhere.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments: { prod: on }
#               ^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments: { production: on }
`,
};
