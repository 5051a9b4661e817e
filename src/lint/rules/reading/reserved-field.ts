import type { ReadingRule } from '../../rule.ts';

export const reservedField: ReadingRule = {
  needs: 'reading',
  id: 'reserved-field',
  title: 'A name that is reserved for later',
  why: 'It will have a meaning in a later version; a file that uses it today would change its meaning with an upgrade.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
tags: [web]
#^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
`,
};
