export { readCodeowners } from './codeowners.ts';
export {
  defaultBranch,
  findMergeBase,
  findRevision,
  mergeBase,
  objectFormat,
  runGit,
  topLevel,
} from './git/index.ts';
export { flagLoader, type LoadedFlags } from './load.ts';
export { readDirectory } from './tree/directory.ts';
export { readRevision } from './tree/revision.ts';
export type { Tree } from './tree/tree.ts';
