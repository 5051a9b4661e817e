import { createHistory, type IsSame } from '../history/index.ts';
import { findRevision, type ReadCache, readBranchLog } from '../load/index.ts';
import type { History } from '../model/index.ts';

/** Why nothing can be said of the past. */
type NoHistory = 'no-repository' | 'no-commit' | 'shallow' | 'incomplete' | 'too-long';

/** The past of the flags, or why it is not known and what to do about it. */
export type Past =
  | { readonly history: History }
  | {
      readonly history: null;
      readonly message: string;
      readonly remedy: string;
    };

export interface PastOptions {
  /** Nothing older is looked at; in milliseconds since the epoch. Null for everything. */
  readonly since: number | null;
  /** Whether two decisions of one flag in one environment serve everybody the same; null where that is not known. */
  readonly isSame: IsSame;
}

/** Where the flags are. */
interface Place {
  /** The root of the repository, or null outside git. */
  readonly repository: string | null;
  readonly flagsDirectory: string;
}

/**
 * What happened to the flags on the branch that ends with a revision. Part of a past is never taken for the whole.
 *
 * @param cache what has been read of the flags directory
 * @throws UsageError when git cannot be run
 */
export function readPast(
  { repository, flagsDirectory }: Place,
  revision: string,
  { since, isSame }: PastOptions,
  cache: ReadCache,
): Past {
  if (repository === null) return noHistory('no-repository');
  const commit = findRevision(repository, revision);
  if (commit === null) return noHistory('no-commit');
  const read = readBranchLog({ repository, flagsDirectory, commit, since }, cache);
  return read.log === null ? noHistory(read.reason) : { history: createHistory(read.log, isSame) };
}

function noHistory(reason: NoHistory): Past {
  return { history: null, ...WORDS[reason] };
}

const WORDS: { readonly [reason in NoHistory]: { readonly message: string; readonly remedy: string } } = {
  'no-repository': {
    message: 'The flags are in no git repository, so their past is not known.',
    remedy: 'Run the command in the repository that holds them.',
  },
  'no-commit': {
    message:
      'The commit whose past is asked for is not in this repository, so the past of the flags is not known.',
    remedy: 'Commit the flags, or fetch the branch that changes are merged into.',
  },
  shallow: {
    message: 'This clone is shallow, so the past of the flags is not known.',
    remedy: 'Fetch the whole history: `fetch-depth: 0` with actions/checkout, or `git fetch --unshallow`.',
  },
  incomplete: {
    message: 'This clone lacks objects of earlier commits, so the past of the flags is not known.',
    remedy:
      'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.',
  },
  'too-long': {
    message: 'The past of the flags is longer than can be read in time, so it is not known.',
    remedy: 'Look only at its last part, with `--since`.',
  },
};
