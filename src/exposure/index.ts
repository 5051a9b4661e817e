export { diffFlagSets } from './diff.ts';
