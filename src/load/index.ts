export { readCodeowners } from './codeowners.ts';
export { createReadCache, type ReadCache } from './files.ts';
export { describeFix } from './fix/describe-fix.ts';
export { type FixableFile, type FixedFile, writeFixes } from './fix/write-fixes.ts';
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
export { applyFixes, fixEdits } from './yaml/fix/apply-fixes.ts';
export type { AppliedFixes } from './yaml/fix/fixer.ts';
export type { TextEdit } from './yaml/fix/text-edit.ts';
