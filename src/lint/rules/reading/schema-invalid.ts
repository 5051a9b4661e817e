import type { ReadingRule } from '../../rule.ts';

export const schemaInvalid: ReadingRule = {
  needs: 'reading',
  id: 'schema-invalid',
  title: 'A value that the schema does not allow',
  why: 'The message says what is expected; the field reference shows examples.',
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
