import type { ReadingRule } from '../../rule.ts';

export const keyFormat: ReadingRule = {
  needs: 'reading',
  id: 'key-format',
  title: 'A file name that cannot be a key',
  why: 'The file name is the key that code asks for: lower-case letters, digits and single hyphens, so that it reads the same everywhere.',
  severity: 'error',
  bad: `# flags/New_Checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/new-checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
};
