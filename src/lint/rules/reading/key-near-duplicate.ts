import type { ReadingRule } from '../../rule.ts';

export const keyNearDuplicate: ReadingRule = {
  needs: 'reading',
  id: 'key-near-duplicate',
  title: 'Two names that differ only in case or punctuation',
  why: '`check-out` and `checkout` are told apart by machines and mixed up by people.',
  severity: 'error',
  bad: `# flags/check-out.yaml
type: release
expires: 2027-03-31
default: off
# flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
  good: `# flags/checkout-page.yaml
type: release
expires: 2027-03-31
default: off
# flags/checkout-form.yaml
type: release
expires: 2027-03-31
default: off
`,
};
