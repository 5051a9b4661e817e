import type { ReadingRule } from '../../rule.ts';

export const yamlDepth: ReadingRule = {
  needs: 'reading',
  id: 'yaml-depth',
  title: 'Maps and lists nested too deeply',
  why: 'No condition that a person can review needs it, and deep nesting is how parsers are attacked.',
  severity: 'error',
  bad: null,
  good: null,
};
