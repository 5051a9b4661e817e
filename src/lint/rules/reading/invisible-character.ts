import type { ReadingRule } from '../../rule.ts';

export const invisibleCharacter: ReadingRule = {
  needs: 'reading',
  id: 'invisible-character',
  title: 'A character that does not show or reorders the text around it',
  why: 'Zero-width and bidirectional characters make a reviewer approve something else than what is served.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
description: One-page\u200b checkout
#                    ^
`,
  good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};
