import type { ReadingRule } from '../../rule.ts';

export const expiresInvalid: ReadingRule = {
  needs: 'reading',
  id: 'expires-invalid',
  title: 'A date that is not in the calendar',
  why: 'February 30th never comes, so the flag would never be due.',
  severity: 'error',
  bad: `type: release
expires: 2026-02-30
#        ^^^^^^^^^^
default: off
`,
  good: `type: release
expires: 2026-02-28
default: off
`,
};
