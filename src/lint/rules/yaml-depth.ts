import type { RuleInfo } from '../rule-info.ts';

export const yamlDepth: RuleInfo = {
  id: 'yaml-depth',
  title: 'Maps and lists nested too deeply',
  why: 'No condition that a person can review needs it, and deep nesting is how parsers are attacked.',
  severity: 'error',
  bad: null,
  good: null,
};
