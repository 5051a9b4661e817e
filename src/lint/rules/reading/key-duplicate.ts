import type { ReadingRule } from '../../rule.ts';

export const keyDuplicate: ReadingRule = {
  needs: 'reading',
  id: 'key-duplicate',
  title: 'One name in two folders',
  why: 'Folders are for people; the key is the file name alone. Two files with one name are two answers to one question.',
  severity: 'error',
  bad: `# flags/web/checkout.yaml
type: release
expires: 2027-03-31
default: off
# flags/app/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/web/checkout-web.yaml
type: release
expires: 2027-03-31
default: off
# flags/app/checkout-app.yaml
type: release
expires: 2027-03-31
default: off
`,
};
