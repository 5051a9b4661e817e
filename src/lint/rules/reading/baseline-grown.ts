import type { ReadingRule } from '../../rule.ts';

export const baselineGrown: ReadingRule = {
  needs: 'reading',
  id: 'baseline-grown',
  title: 'A baseline that grows',
  why: 'The baseline lists what was wrong when the rules came, so that nobody is held up by old mistakes. What is added to it later is a new mistake.',
  severity: 'error',
  bad: null,
  good: null,
};
