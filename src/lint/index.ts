export { rules } from './registry.ts';
export type { RuleInfo } from './rule-info.ts';
