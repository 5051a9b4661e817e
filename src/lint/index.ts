export type { Configuration, ConfigurationProblem } from './configure.ts';
export { configure } from './configure.ts';
export { configureCleanup } from './configure-cleanup.ts';
export type { Draft, SkippedFinding } from './draft.ts';
export { lint } from './lint.ts';
export { presets } from './presets/index.ts';
export { families, familyOf, isReadingRule, rules } from './registry.ts';
export type { CheckedRule, Rule, RuleInfo } from './rule.ts';
export type { Baseline, Subject } from './subject.ts';
