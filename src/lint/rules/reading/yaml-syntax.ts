import type { ReadingRule } from '../../rule.ts';

export const yamlSyntax: ReadingRule = {
  needs: 'reading',
  id: 'yaml-syntax',
  title: 'Text that is not YAML',
  why: 'None of the file counts: the flag it was is not checked, not compared and not published until it can be read again. Most often it is a colon followed by a blank, a missing quote, or a tab.',
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
