import { UsageError } from '../model/index.ts';
import { git } from './git.ts';

/** What the action asks about the commits of a clone. */
interface CommitHistory {
  readonly head: () => string;
  readonly parents: (commit: string) => readonly string[];
  readonly has: (commit: string) => boolean;
  readonly mergeBase: (a: string, b: string) => string | null;
}

/** The commits of the clone in a directory. Commits are full ids, never names. */
export function commitHistory(directory: string): CommitHistory {
  const ask = (...args: string[]): string | null => {
    try {
      return git(directory, args);
    } catch {
      return null;
    }
  };
  return {
    head: () => ask('rev-parse', '--verify', 'HEAD^{commit}') ?? noCommit(),
    parents: (commit) => parentsOf(ask('cat-file', 'commit', commit) ?? ''),
    has: (commit) => ask('cat-file', '-e', `${commit}^{commit}`) !== null,
    mergeBase: (a, b) => ask('merge-base', a, b),
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
