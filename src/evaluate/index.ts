export { evaluateTest } from './decide/attribute-test.ts';
export { type Decided, decide } from './decide/decide.ts';
export type { Step, TestResult } from './decide/step.ts';
export type { FlagStore } from './flag-store.ts';
export { followPlan, type PlanEnd } from './follow-plan.ts';
export { loadFlags } from './load-flags.ts';
export { murmur3 } from './murmur3.ts';
export { resolve } from './resolve.ts';
export { compareVersions, parseLenientVersion, parseVersion, type Version } from './version.ts';
