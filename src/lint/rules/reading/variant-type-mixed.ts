import type { ReadingRule } from '../../rule.ts';

export const variantTypeMixed: ReadingRule = {
  needs: 'reading',
  id: 'variant-type-mixed',
  title: 'Variants of several types',
  why: 'Callers ask for one type, and get an error for a variant of another.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
variants:
  on: true
#     ^^^^
  off: "false"
`,
  good: `type: release
expires: 2027-03-31
default: off
variants:
  on: true
  off: false
`,
};
