import type { ReadingRule } from '../../rule.ts';

export const variantUnknown: ReadingRule = {
  needs: 'reading',
  id: 'variant-unknown',
  title: 'A variant that the flag does not have',
  why: 'It would be served as an error, and every caller would fall back to its own default.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments: { production: onn }
#                           ^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments: { production: on }
`,
};
