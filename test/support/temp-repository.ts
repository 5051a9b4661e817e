import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real git repository that lives as long as the test. */
export interface TempRepository {
  readonly directory: string;
  /** Runs git and returns what it prints. */
  readonly git: (...args: string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Removes files. */
  readonly remove: (...paths: string[]) => void;
  /** Commits everything and returns the commit's id. */
  readonly commit: () => string;
  /** Commits everything as if it were another time, `2026-03-01T12:00:00Z`, and returns the commit's id. */
  readonly commitAt: (date: string, subject: string) => string;
}

/** An empty directory that is removed when the test ends. */
export function tempDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A repository on `main`, with these files in one commit when there are any. */
export function tempRepository(
  files: Readonly<Record<string, string>> = {},
  objectFormat: 'sha1' | 'sha256' = 'sha1',
): TempRepository {
  const directory = tempDirectory();
  const gitWith = (env: Readonly<Record<string, string>>, args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: directory,
      env: { ...isolated, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const git = (...args: string[]): string => gitWith({}, args);
  const write: TempRepository['write'] = (written) => writeFiles(directory, written);
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=change');
    return git('rev-parse', 'HEAD');
  };
  const commitAt: TempRepository['commitAt'] = (date, subject) => {
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    git('add', '--all');
    gitWith(dates, ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', `--message=${subject}`]);
    return git('rev-parse', 'HEAD');
  };
  const remove: TempRepository['remove'] = (...paths) => {
    for (const path of paths) rmSync(join(directory, path), { recursive: true });
  };
  git('init', '--quiet', '--initial-branch=main', `--object-format=${objectFormat}`);
  write(files);
  if (Object.keys(files).length > 0) commit();
  return { directory, git, write, remove, commit, commitAt };
}

/** Writes files below a directory. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** Nothing of the machine's own configuration, and the same author on every machine. */
const isolated = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
};
