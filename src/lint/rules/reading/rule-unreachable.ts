import type { ReadingRule } from '../../rule.ts';

export const ruleUnreachable: ReadingRule = {
  needs: 'reading',
  id: 'rule-unreachable',
  title: 'A rule that can never decide',
  why: 'Whoever wrote it thinks it does something.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { beta: { isNot: [true, false] } }
        serve: on
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { beta: { isNot: true } }
        serve: on
`,
};
