import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flagFiles } from './generated-flags.ts';

/** A pull request as a workflow meets it. */
export interface PullRequest {
  /** The directory of the checkout: GitHub's merge commit, two commits deep, its objects packed. */
  readonly checkout: string;
  /** A directory with the base's version of every file that differs. */
  readonly changed: string;
  /** What the event file holds. */
  readonly event: unknown;
}

/**
 * Writes a pull request into an empty directory. In its base every flag is rolled out to 5 %.
 *
 * @param percentage how far the head rolls each flag out
 */
export function pullRequest(
  directory: string,
  count: number,
  percentage: (index: number) => number,
): PullRequest {
  const [origin, checkout, changed] = ['origin', 'checkout', 'changed'].map((name) => join(directory, name));
  if (!origin || !checkout || !changed) throw new Error('a path is missing');
  const [before, after] = [flagFiles(count, () => 5), flagFiles(count, percentage)];
  write(origin, before);
  git(origin, 'init', '--quiet', '--initial-branch=main');
  const base = commit(origin);
  git(origin, 'switch', '--quiet', '--create', 'topic');
  write(origin, after);
  const head = commit(origin);
  git(origin, 'switch', '--quiet', '--create', 'merge', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
  const address = pathToFileURL(origin).href;
  git(directory, 'clone', '--quiet', '--depth=2', '--branch=merge', address, checkout);
  write(changed, new Map([...before].filter(([path, text]) => after.get(path) !== text)));
  return { checkout, changed, event: eventOf(base, head) };
}

function eventOf(base: string, head: string): unknown {
  const repo = { id: 1 };
  return {
    action: 'synchronize',
    pull_request: { number: 1, base: { sha: base, repo }, head: { sha: head, repo } },
  };
}

function write(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function commit(directory: string): string {
  git(directory, 'add', '.');
  git(directory, 'commit', '--quiet', '--message=Flags');
  return git(directory, 'rev-parse', 'HEAD').trim();
}

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
