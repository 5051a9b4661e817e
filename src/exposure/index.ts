export { type Context, countContexts } from './count-contexts.ts';
<<<<<<< HEAD
export { criticalIn } from './critical.ts';
=======
export { type DeadBranches, deadBranches } from './decision/dead-branches.ts';
export { everyoneGets } from './decision/everyone-gets.ts';
export { type IdleBranches, idleBranches } from './decision/idle-branches.ts';
export { oncePerFlag } from './decision/once-per-flag.ts';
export type { DeadBranch } from './decision/prove-dead.ts';
export { type RequirementShare, requirementShare } from './decision/requirement-share.ts';
export { sameDecision } from './decision/same-decision.ts';
>>>>>>> analysis
export { diffFlagSets } from './diff.ts';
export { diffPlans, type Plans } from './diff-plans.ts';
export { type Effort, effortForAll } from './effort.ts';
export type { FoundChange } from './found-change.ts';
export { highestRisk } from './risk.ts';
export { untouchedBetween } from './untouched.ts';
