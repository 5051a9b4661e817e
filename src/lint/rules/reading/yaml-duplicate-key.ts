import type { ReadingRule } from '../../rule.ts';

export const yamlDuplicateKey: ReadingRule = {
  needs: 'reading',
  id: 'yaml-duplicate-key',
  title: 'One key twice in a map',
  why: 'Parsers keep the first, keep the last or fail: the reviewer cannot know which one is served.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
default: on
#^^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
`,
};
