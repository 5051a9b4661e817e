export { type Decided, decide } from './decide/decide.ts';
export type { Step, TestResult } from './decide/step.ts';
export type { FlagStore } from './flag-store.ts';
export { loadFlags } from './load-flags.ts';
export { resolve } from './resolve.ts';
