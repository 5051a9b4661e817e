export { readCodeowners } from './codeowners.ts';
export { createReadCache, type ReadCache } from './files.ts';
export { replaceFile } from './fix/replace-file.ts';
export { writeFixes } from './fix/write-fixes.ts';
export {
  defaultBranch,
  findMergeBase,
  findRevision,
  mergeBase,
  objectFormat,
  runGit,
  topLevel,
} from './git/index.ts';
export { readBranchLog } from './history/branch-log.ts';
export { flagLoader, type LoadedFlags } from './load.ts';
export { readDirectory } from './tree/directory.ts';
export { readRevision } from './tree/revision.ts';
export type { Tree } from './tree/tree.ts';
