import type { ReadingRule } from '../../rule.ts';

export const yamlSyntax: ReadingRule = {
  needs: 'reading',
  id: 'yaml-syntax',
  title: 'Text that is not YAML',
  why: 'What cannot be parsed cannot be reviewed.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
description: Off: the three-step checkout
#               ^
`,
  good: `type: release
expires: 2027-03-31
default: off
description: "Off: the three-step checkout"
`,
};
