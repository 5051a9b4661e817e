import type { ReadingRule } from '../../rule.ts';

export const yamlDocuments: ReadingRule = {
  needs: 'reading',
  id: 'yaml-documents',
  title: 'More than one document',
  why: 'One file is one flag; everything after `---` would be lost.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
---
#^^
type: release
expires: 2027-03-31
default: off
`,
  good: `type: release
expires: 2027-03-31
default: off
`,
};
