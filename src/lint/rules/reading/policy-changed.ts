import type { ReadingRule } from '../../rule.ts';

export const policyChanged: ReadingRule = {
  needs: 'reading',
  id: 'policy-changed',
  title: 'A change of the policy',
  why: 'The policy holds for every flag, so an edit of it is worth a look even where no flag is served differently.',
  severity: 'notice',
  bad: null,
  good: null,
};
