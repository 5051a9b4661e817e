import type { ReadingRule } from '../../rule.ts';

export const yamlKey: ReadingRule = {
  needs: 'reading',
  id: 'yaml-key',
  title: 'A key that is not a plain name',
  why: 'Numbers, lists and names like `__proto__` as keys are read differently by different programs.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
killed:
  1: INC-431
# ^
`,
  good: `type: release
expires: 2027-03-31
default: off
killed:
  production: INC-431
`,
};
