import type { ReadingRule } from '../../rule.ts';

export const schemaInvalid: ReadingRule = {
  needs: 'reading',
  id: 'schema-invalid',
  title: 'A value that the schema does not allow',
  why: 'Guessing what is meant would serve somebody something that nobody wrote. So a flag that says what no flag can say is not published at all, and its pull request waits until it is put right.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 150 }
#                                     ^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 50 }
`,
};
