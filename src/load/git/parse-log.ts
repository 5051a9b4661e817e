import { pullRequestNumber } from './pull-request-number.ts';

/** One commit of a branch, and what it changed compared with the commit before it on that branch. */
export interface LoggedCommit {
  /** The full id. */
  readonly commit: string;
  /** The full id of the commit before it; null for the first. */
  readonly parent: string | null;
  /** When it was committed, as the committer's clock said, in milliseconds since the epoch. */
  readonly at: number;
  /** The number of the pull request, where the subject names it. */
  readonly pullRequest: number | null;
  readonly changes: readonly LoggedChange[];
}

/** What became of one path. */
export interface LoggedChange {
  readonly path: string;
  /** The blob id of the regular file that is there now; null for nothing, and for a symbolic link or a submodule. */
  readonly after: string | null;
}

/** How a commit is printed before its changes. None of the first three can hold a NUL, and nor can a subject. */
export const LOG_FORMAT = '%H%x00%P%x00%ct%x00%s';

/**
 * Reads what `git log --raw -z` prints with that format (git-log(1), RAW OUTPUT FORMAT). What a field means is
 * decided by its position alone, so that no subject and no path can pretend to be something else.
 */
export function parseLog(output: Buffer): LoggedCommit[] {
  const fields = output.toString('utf8').split('\0').slice(0, -1);
  const commits: LoggedCommit[] = [];
  let at = 0;
  const next = (): string => fields[at++] ?? '';
  while (at < fields.length) {
    const [commit, parents, seconds, subject] = [next(), next(), next(), next()];
    const changes: LoggedChange[] = [];
    while (/^\n?:/.test(fields[at] ?? '')) changes.push(toChange(next(), next()));
    const [parent = ''] = parents.split(' ', 1);
    commits.push({
      commit,
      parent: parent === '' ? null : parent,
      at: milliseconds(seconds),
      pullRequest: pullRequestNumber(subject),
      changes,
    });
  }
  return commits;
}

/** Reads `:<mode before> <mode> <id before> <id> <status>`. */
function toChange(raw: string, path: string): LoggedChange {
  const [, mode = '', , id = ''] = raw.split(' ');
  return { path, after: REGULAR_FILE.test(mode) ? id : null };
}

const REGULAR_FILE = /^100(?:644|664|755)$/;

/** The last moment that a `Date` can show. A commit may claim any number of seconds. */
const LAST = 8.64e15;

function milliseconds(seconds: string): number {
  return Math.min(Math.max(Number(seconds) * 1000 || 0, 0), LAST);
}
