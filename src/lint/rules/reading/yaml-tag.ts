import type { ReadingRule } from '../../rule.ts';

export const yamlTag: ReadingRule = {
  needs: 'reading',
  id: 'yaml-tag',
  title: 'A tag or a directive',
  why: 'Flag files are plain data. `!!binary`, `!!set` and `%YAML 1.1` change what the text means.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
description: !!str One-page checkout
#            ^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};
