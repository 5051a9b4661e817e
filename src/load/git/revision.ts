import { UsageError } from '../../model/index.ts';
import { show } from '../show.ts';
import { runGit } from './run.ts';

/**
 * The root of the work tree a directory is in.
 *
 * @returns an absolute path, or null when the directory is in no work tree
 */
export function topLevel(directory: string): string | null {
  const { status, stdout } = runGit(directory, ['rev-parse', '--show-toplevel']);
  return status === 0 ? line(stdout) : null;
}

/** The hash of the repository's object ids. */
export function objectFormat(repository: string): 'sha1' | 'sha256' {
  const { stdout } = runGit(repository, ['rev-parse', '--show-object-format']);
  return line(stdout) === 'sha256' ? 'sha256' : 'sha1';
}

/**
 * The commit a revision names.
 *
 * @returns its full id
 * @throws UsageError when the directory is no repository or has no such commit
 */
export function resolveRevision(repository: string, revision: string): string {
  const commit = findRevision(repository, revision);
  if (commit !== null) return commit;
  requireRepository(repository);
  if (findRevision(repository, 'HEAD') === null) {
    throw new UsageError('This repository has no commit yet.', 'Commit something first.');
  }
  throw new UsageError(
    `There is no revision ${show(revision)} in this repository.`,
    isShallow(repository)
      ? 'This clone is shallow: fetch the revision first (actions/checkout: `fetch-depth: 0`).'
      : 'Check the spelling, or fetch it first.',
  );
}

/**
 * The best common ancestor of two revisions.
 *
 * @returns its full id
 * @throws UsageError when there is none, or the clone is too shallow to know it
 */
export function mergeBase(repository: string, a: string, b: string): string {
  const commits = [resolveRevision(repository, a), resolveRevision(repository, b)];
  const { status, stdout } = runGit(repository, ['merge-base', ...commits]);
  if (status === 0) return line(stdout);
  if (isShallow(repository)) {
    throw new UsageError(
      `This clone is too shallow to know the merge base of ${show(a)} and ${show(b)}.`,
      'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` with actions/checkout.',
    );
  }
  throw new UsageError(
    `${show(a)} and ${show(b)} have no common ancestor.`,
    'Name a base that the head grew out of.',
  );
}

/**
 * The branch changes are merged into: what `origin` says, else `main`, else `master`; of the remote before the local
 * one, which may lag behind.
 *
 * @returns a revision such as `origin/main`, or null when there is none of these
 */
export function defaultBranch(repository: string): string | null {
  const { status, stdout } = runGit(repository, [
    'rev-parse',
    '--abbrev-ref',
    '--verify',
    '--quiet',
    'origin/HEAD',
  ]);
  const head = status === 0 ? [line(stdout)] : [];
  const candidates = [...head, 'origin/main', 'origin/master', 'main', 'master'];
  return candidates.find((branch) => findRevision(repository, branch) !== null) ?? null;
}

function findRevision(repository: string, revision: string): string | null {
  if (revision.includes('\0') || revision === '') return null;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, stdout } = runGit(repository, args);
  const commit = line(stdout);
  return status === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

function isShallow(repository: string): boolean {
  return line(runGit(repository, ['rev-parse', '--is-shallow-repository']).stdout) === 'true';
}

function requireRepository(repository: string): void {
  const { status, stderr } = runGit(repository, ['rev-parse', '--git-dir']);
  if (status === 0) return;
  if (stderr.includes('dubious ownership')) {
    throw new UsageError(
      'git refuses this repository: it belongs to another user.',
      'Run `git config --global --add safe.directory` with its path, or as its owner.',
    );
  }
  throw new UsageError(
    'This is not a git repository.',
    'Run the command inside one, or name two directories.',
  );
}

function line(stdout: Buffer): string {
  return stdout.toString('utf8').replace(/\r?\n$/, '');
}
