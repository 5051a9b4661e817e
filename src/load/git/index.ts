export { defaultBranch } from './default-branch.ts';
export {
  findMergeBase,
  findRevision,
  mergeBase,
  objectFormat,
  resolveRevision,
  topLevel,
} from './revision.ts';
export { runGit } from './run.ts';
