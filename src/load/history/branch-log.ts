import type { BranchLog, FlagDefinition } from '../../model/index.ts';
import { readDefinition } from '../definition.ts';
import { cacheKey, type ReadCache } from '../files.ts';
import { type NoLog, readLog } from '../git/log.ts';
import type { LoggedCommit } from '../git/parse-log.ts';
import { flagLoader } from '../load.ts';
import { checkFlagsDirectory } from '../tree/flags-directory.ts';
import { listEntries } from '../tree/revision.ts';
import { pastBlobs } from './past-blobs.ts';
import { pastSets } from './past-sets.ts';
import { type PastCommit, replay } from './replay.ts';

/** Whose past is read, and how far back. */
export interface BranchLogOptions {
  /** The root of the work tree. */
  readonly repository: string;
  /** Relative to the repository's root, with `/`. */
  readonly flagsDirectory: string;
  /** The full id of the commit the branch ends with. */
  readonly commit: string;
  /** In milliseconds since the epoch; null for the beginning. */
  readonly since: number | null;
}

/** The past of a branch, or why it cannot be told. */
export type ReadBranchLog = { readonly log: BranchLog } | { readonly log: null; readonly reason: NoLog };

/**
 * Reads what happened in a flags directory with one pass of git over the branch. Contents are read when they are
 * asked for; what the cache holds is not read again.
 *
 * @throws UsageError when git cannot be run, or the flags directory is no path inside the repository
 */
export function readBranchLog(options: BranchLogOptions, cache: ReadCache): ReadBranchLog {
  const { repository, flagsDirectory } = options;
  checkFlagsDirectory(flagsDirectory);
  const read = readLog(repository, { ...options, directory: flagsDirectory });
  if (read.commits === null) return { log: null, reason: read.reason };
  const { merges, versions } = replay(wholePast(options, read.commits.toReversed()), flagsDirectory);
  const files = [versions.flag, versions.segment, versions.policy].flatMap((each) =>
    [...each.values()].flat(),
  );
  const bytesOf = pastBlobs(repository, new Set(files.flatMap(({ file }) => file?.id ?? [])));
  if (bytesOf === null) return { log: null, reason: 'incomplete' };
  const readFile = (file: { readonly path: string; readonly id: string }) =>
    cache.flag.get(cacheKey(file)) ?? readDefinition('flag', file.path, bytesOf(file.id));
  const definitionOf = (file: { path: string; id: string }): FlagDefinition | null => {
    const found = readFile(file);
    cache.flag.set(cacheKey(file), found);
    return found.definition;
  };
  return {
    log: {
      merges,
      versions: versions.flag,
      read: ({ file }) => (file === null ? null : readFile(file).definition),
      setAt: pastSets({
        flagsDirectory,
        versions,
        definitionOf,
        bytesOf,
        load: flagLoader(flagsDirectory, cache),
      }),
    },
  };
}

/** Where only a part is looked at, what was there before counts as its first commit. */
function wholePast(
  { repository, flagsDirectory, commit, since }: BranchLogOptions,
  commits: readonly LoggedCommit[],
): readonly PastCommit[] {
  const [oldest] = commits;
  const before = oldest === undefined ? commit : oldest.parent;
  if (since === null || before === null) return commits;
  const entries = listEntries(repository, before, flagsDirectory).filter(({ kind }) => kind === 'file');
  const changes = entries.map(({ path, id }) => ({ path, after: id }));
  return [
    { commit: before, parent: null, at: since, pullRequest: null, changes, orEarlier: true },
    ...commits,
  ];
}
