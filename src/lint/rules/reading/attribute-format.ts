import type { ReadingRule } from '../../rule.ts';

export const attributeFormat: ReadingRule = {
  needs: 'reading',
  id: 'attribute-format',
  title: 'An attribute that engines would not look up alike',
  why: 'JavaScript finds a `length` on every text; other languages find nothing there.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
bucketBy: name.length
#         ^^^^^^^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
bucketBy: name.size
`,
};
