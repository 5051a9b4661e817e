import { line } from './line.ts';
import { findRevision } from './revision.ts';
import { runGit } from './run.ts';

const candidates = [
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/**
 * The branch changes are merged into: what `origin` says, else `main`, else `master`; of the remote before the local
 * one, which may lag behind. In full, because a tag of the same name would win over the short form (gitrevisions(7)).
 *
 * @returns a ref such as `refs/remotes/origin/main`, or null when there is none of these
 */
export function defaultBranch(repository: string): string | null {
  const branches = [...originHead(repository), ...candidates];
  return branches.find((branch) => findRevision(repository, branch) !== null) ?? null;
}

function originHead(repository: string): string[] {
  const { status, stdout } = runGit(repository, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const branch = line(stdout);
  return status === 0 && branch.startsWith('refs/remotes/origin/') ? [branch] : [];
}
