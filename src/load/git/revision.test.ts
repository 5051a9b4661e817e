import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultBranch, mergeBase, resolveRevision, topLevel } from './index.ts';

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'flaghoist-git-')));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function git(directory: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.com',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim();
}

/** A repository with `main` and a branch `topic`, two commits apart from their common one. */
function repository(branch = 'main'): string {
  const directory = join(root, 'repository');
  mkdirSync(directory);
  git(directory, 'init', '-q', '-b', branch);
  const commit = (message: string): string => git(directory, 'commit', '-q', '--allow-empty', '-m', message);
  commit('first');
  commit('common');
  git(directory, 'checkout', '-q', '-b', 'topic');
  commit('theirs');
  git(directory, 'checkout', '-q', branch);
  commit('ours');
  return directory;
}

test('a revision is its commit', () => {
  const directory = repository();
  git(directory, 'tag', '-a', '-m', 'x', 'v1');
  const head = git(directory, 'rev-parse', 'HEAD');
  for (const revision of ['HEAD', 'main', 'v1', head, head.slice(0, 8)])
    expect(resolveRevision(directory, revision)).toBe(head);
  expect(resolveRevision(directory, 'HEAD~2')).toBe(git(directory, 'rev-parse', 'HEAD~2'));
});

test('row 6: a revision that looks like an option is a revision that does not exist', () => {
  const directory = repository();
  for (const revision of [
    '--upload-pack=x',
    `-O${root}/x`,
    '--output=x',
    '',
    '-',
    'a\0b',
    'HEAD:flags',
    'x\ny',
  ]) {
    expect(() => resolveRevision(directory, revision)).toThrow('There is no revision');
  }
  expect(existsSync(join(root, 'x'))).toBe(false);
});

test('the merge base', () => {
  const directory = repository();
  expect(mergeBase(directory, 'main', 'topic')).toBe(git(directory, 'rev-parse', 'main~1'));
  git(directory, 'checkout', '-q', '--orphan', 'other');
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'x');
  expect(() => mergeBase(directory, 'main', 'other')).toThrow('no common ancestor');
});

test('a shallow clone without a merge base says how to get it', () => {
  const origin = repository();
  const clone = join(root, 'clone');
  git(root, 'clone', '-q', '--depth=1', '--no-single-branch', `file://${origin}`, clone);
  expect(() => mergeBase(clone, 'origin/main', 'origin/topic')).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('too shallow'),
      remedy: expect.stringContaining('fetch-depth: 0'),
    }),
  );
});

test('the default branch: what origin says, else main, else master', () => {
  const origin = repository('trunk');
  expect(defaultBranch(origin)).toBeNull();
  const clone = join(root, 'clone');
  git(root, 'clone', '-q', origin, clone);
  expect(defaultBranch(clone)).toBe('refs/remotes/origin/trunk');
  git(origin, 'branch', 'master');
  expect(defaultBranch(origin)).toBe('refs/heads/master');
  git(origin, 'branch', 'main');
  expect(defaultBranch(origin)).toBe('refs/heads/main');
});

test('the top level, and a directory that is in no repository', () => {
  const directory = repository();
  mkdirSync(join(directory, 'deep/er'), { recursive: true });
  expect(topLevel(join(directory, 'deep/er'))).toBe(directory);
  expect(topLevel(root)).toBeNull();
  expect(() => resolveRevision(root, 'HEAD')).toThrow('This is not a git repository.');
});

test('without git there is one clear line', () => {
  const directory = repository();
  vi.stubEnv('PATH', root);
  expect(() => resolveRevision(directory, 'HEAD')).toThrow('git was not found.');
});
