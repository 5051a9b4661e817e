import type { ReadingRule } from '../../rule.ts';

export const expiresOrPermanent: ReadingRule = {
  needs: 'reading',
  id: 'expires-or-permanent',
  title: 'Neither or both of expires and permanent',
  why: 'A flag has an end, or a reason to stay. A flag with neither is the one that is still there in five years.',
  severity: 'error',
  bad: `type: release
#^^^
default: off
`,
  good: `type: release
expires: 2027-03-31
default: off
`,
};
