import { UsageError } from '../../model/index.ts';
import { show } from '../show.ts';
import { line } from './line.ts';
import { runGit } from './run.ts';

/**
 * The root of the work tree a directory is in.
 *
 * @returns an absolute path without links, or null when the directory is in no repository
 * @throws UsageError when git refuses the repository or cannot read it
 */
export function topLevel(directory: string): string | null {
  const { status, stdout, stderr } = runGit(directory, ['rev-parse', '--show-toplevel']);
  if (status === 0) return line(stdout);
  if (stderr.includes('not a git repository (or any')) return null;
  throw refused(stderr);
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
  if (topLevel(repository) === null) {
    throw new UsageError(
      'This is not a git repository.',
      'Run the command inside one, or name two directories.',
    );
  }
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
  const base = findMergeBase(repository, resolveRevision(repository, a), resolveRevision(repository, b));
  if (base !== null) return base;
  if (isShallow(repository)) {
    throw new UsageError(
      `This clone is too shallow to know the merge base of ${shortName(a)} and ${shortName(b)}.`,
      'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` with actions/checkout.',
    );
  }
  throw new UsageError(
    `${shortName(a)} and ${shortName(b)} have no common ancestor.`,
    'Name a base that the head grew out of.',
  );
}

/** The best common ancestor of two commits, both full ids; null when the clone knows none. */
export function findMergeBase(repository: string, a: string, b: string): string | null {
  const { status, stdout } = runGit(repository, ['merge-base', '--end-of-options', a, b]);
  return status === 0 ? line(stdout) : null;
}

/**
 * The commit a revision names.
 *
 * @returns its full id, or null when there is no such commit
 */
export function findRevision(repository: string, revision: string): string | null {
  if (revision.includes('\0') || revision === '') return null;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, stdout } = runGit(repository, args);
  const commit = line(stdout);
  return status === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

/** Whether the clone lacks the beginning of its history. */
export function isShallow(repository: string): boolean {
  return line(runGit(repository, ['rev-parse', '--is-shallow-repository']).stdout) === 'true';
}

/** A branch as people call it, `origin/main`; any other revision as it is. */
function shortName(revision: string): string {
  return show(revision.replace(/^refs\/(?:heads|remotes)\//, ''));
}

function refused(stderr: string): UsageError {
  if (stderr.includes('dubious ownership')) {
    return new UsageError(
      'git refuses this repository: it belongs to another user.',
      'Run `git config --global --add safe.directory` with its path, or as its owner.',
    );
  }
  if (stderr.includes('cannot use bare repository')) {
    return new UsageError(
      'This directory looks like a bare repository, which is never read.',
      'Run the command in a work tree; remove files such as `HEAD`, `objects` and `refs` from it.',
    );
  }
  return new UsageError('git cannot read the repository here.', 'Run `git status` to see why.');
}
