import type { ReadingRule } from '../../rule.ts';

export const yamlAlias: ReadingRule = {
  needs: 'reading',
  id: 'yaml-alias',
  title: 'An anchor, an alias or a merge key',
  why: 'A reviewer should see what a flag says where it says it; aliases are also how a small file becomes a huge one.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
description: &text One-page checkout
#            ^^^^^
permanent: *text
`,
  good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};
