import type { RuleInfo } from '../rule-info.ts';

export const attributeFormat: RuleInfo = {
  id: 'attribute-format',
  title: 'An attribute that engines would not look up alike',
  why: 'JavaScript finds a `length` on every text; other languages find nothing there.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
bucketBy: name.length
`,
  good: `type: release
expires: 2027-03-31
default: off
bucketBy: name.size
`,
};
