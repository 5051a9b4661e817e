import { findMergeBase, findRevision, runGit } from '../load/index.ts';
import { UsageError } from '../model/index.ts';

/** What the action asks about the commits of a clone. */
interface CommitHistory {
  readonly head: () => string;
  readonly parents: (commit: string) => readonly string[];
  readonly has: (commit: string) => boolean;
  readonly mergeBase: (a: string, b: string) => string | null;
}

/** The commits of the clone in a directory. Commits are full ids, never names. */
export function commitHistory(directory: string): CommitHistory {
  return {
    head: () => findRevision(directory, 'HEAD') ?? noCommit(),
    parents: (commit) => parentsOf(runGit(directory, ['cat-file', 'commit', commit]).stdout.toString('utf8')),
    has: (commit) => findRevision(directory, commit) !== null,
    mergeBase: (a, b) => findMergeBase(directory, a, b),
  };
}

/** From the commit object itself: in a shallow clone, `rev-list --parents` leaves out what was not fetched. */
function parentsOf(commitObject: string): string[] {
  const [headers = ''] = commitObject.split('\n\n', 1);
  return [...headers.matchAll(/^parent (.+)$/gm)].map(([, id = '']) => id);
}

function noCommit(): never {
  throw new UsageError('there is no commit here', 'Run actions/checkout before this action.');
}
