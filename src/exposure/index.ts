export { diffFlagSets } from './diff.ts';
export { fingerprint } from './fingerprint.ts';
export { untouchedBetween } from './untouched.ts';
