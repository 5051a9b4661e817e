import type { ReadingRule } from '../../rule.ts';

export const attributeType: ReadingRule = {
  needs: 'reading',
  id: 'attribute-type',
  title: 'A comparison that does not fit the attribute',
  why: 'It would never hold, or hold in one language and not in another.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { country: 49 }
#                      ^^
        serve: on
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { country: DE }
        serve: on
`,
};
