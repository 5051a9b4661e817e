import { inOrder } from './in-order.ts';
import { LOG_FORMAT, type LoggedCommit, parseLog } from './parse-log.ts';
import { isShallow } from './revision.ts';
import { GitOverrun, runGit } from './run.ts';

/** What is read of a branch. */
export interface LogOptions {
  /** The full id of the commit the branch ends with. */
  readonly commit: string;
  /** The directory whose changes count, from the repository's root, with `/`. */
  readonly directory: string;
  /** Nothing older is looked at; in milliseconds since the epoch. Null for everything. */
  readonly since: number | null;
}

/** Why the past of a branch cannot be told: the clone lacks commits, it lacks other objects, or it is too much. */
export type NoLog = 'shallow' | 'incomplete' | 'too-long';

/** The commits of a branch, the newest first, or why there are none. */
export type Log =
  | { readonly commits: readonly LoggedCommit[] }
  | { readonly commits: null; readonly reason: NoLog };

/** How much of a branch is read: what lies beyond cannot be told from what never was. */
export interface LogLimits {
  readonly commits: number;
  /** How many bytes git may print, about 150 for each file that a commit changes. */
  readonly bytes: number;
}

const LIMITS: LogLimits = { commits: 50_000, bytes: 64 * 1024 * 1024 };

/**
 * Reads which files below a directory each commit of a branch changed, with one pass of git. Only the first parents
 * are followed: what a merge brought counts when it was merged, and as one change.
 *
 * @param repository the root of the work tree
 * @throws UsageError when git cannot be run
 */
export function readLog(repository: string, { commit, directory, since }: LogOptions, limits = LIMITS): Log {
  if (isShallow(repository)) return { commits: null, reason: 'shallow' };
  const from = since === null ? [] : [`--since=@${Math.ceil(Math.max(since, 0) / 1000)} +0000`];
  const args = ['log', ...LOG, `--max-count=${limits.commits + 1}`, ...from, commit, '--', directory];
  try {
    const { status, stdout } = runGit(repository, args, { maxOutput: limits.bytes });
    if (status !== 0) return { commits: null, reason: 'incomplete' };
    const commits = inOrder(parseLog(stdout));
    return commits.length > limits.commits ? { commits: null, reason: 'too-long' } : { commits };
  } catch (error) {
    if (error instanceof GitOverrun) return { commits: null, reason: 'too-long' };
    throw error;
  }
}

/** What comes after the format undoes what a repository's or a person's configuration could change. */
const LOG = [
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  `--format=${LOG_FORMAT}`,
  '--root',
  '--no-show-signature',
  '--encoding=UTF-8',
  '-O/dev/null',
];
