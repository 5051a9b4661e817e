export { type Context, countContexts } from './count-contexts.ts';
export { criticalIn } from './critical.ts';
export { diffFlagSets } from './diff.ts';
export { diffPlans, type Plans } from './diff-plans.ts';
export type { FoundChange } from './found-change.ts';
export { highestRisk } from './risk.ts';
export { untouchedBetween } from './untouched.ts';
