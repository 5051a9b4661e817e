import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { workingTree } from './documents.ts';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Copies the working tree into a directory that does not exist yet, and commits it there on `main`. */
export function copyRepository(directory: string): void {
  for (const path of workingTree().filter((each) => existsSync(each))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    copyFileSync(path, join(directory, path));
  }
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  makeRepository(directory);
}

/** Makes a git repository with one commit on `main`, which holds what the directory holds. */
export function makeRepository(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const commit =
    'git init --quiet --initial-branch=main && git add . && git commit --quiet --allow-empty --message=Start';
  const { code, stderr } = shell(directory, commit);
  if (code !== 0) throw new Error(`${commit} failed: ${stderr}`);
}

/** Runs a command line as a newcomer would, without colours and without asking anything. */
export function shell(directory: string, command: string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', command], {
    cwd: directory,
    encoding: 'utf8',
    input: '',
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  });
  return { code: status, stdout, stderr };
}
