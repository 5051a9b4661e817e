import type { ReadingRule } from '../../rule.ts';

export const reservedField: ReadingRule = {
  needs: 'reading',
  id: 'reserved-field',
  title: 'A name that is reserved for later',
  why: 'What it says would decide nothing today, and an upgrade of Flaghoist would make it decide something, without a pull request that anybody reviews.',
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
