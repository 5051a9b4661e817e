import type { ReadingRule } from '../../rule.ts';

export const unknownField: ReadingRule = {
  needs: 'reading',
  id: 'unknown-field',
  title: 'A field that does not exist',
  why: 'A misspelt field would be ignored: an `expiry` that nobody reads never expires anything.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
descripton: One-page checkout
#^^^^^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};
