export { defaultBranch, mergeBase, objectFormat, resolveRevision, topLevel } from './revision.ts';
