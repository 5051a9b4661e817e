import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle, flaghoist } from '../support/cli.ts';
import { tempDirectory } from '../support/temp-repository.ts';

/** Everything below a directory. */
function below(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

test('the demo shows an edit, a rollout diff, a compiled flag and an evaluation', () => {
  const { stdout, stderr, exitCode } = flaghoist(tempDirectory(), ['demo']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout).toContain('- percentage: 5\n  + percentage: 10\n');
  expect(stdout).toContain('everyone else: on 5 % → 10 %');
  expect(stdout).toContain('"checkout-redesign": {');
  expect(stdout).toContain('checkout-redesign in production: on = true');
  expect(stdout).toContain('inside 0–10 %: enrolled');
  expect(stdout).not.toContain('/tmp');
});

test('it leaves nothing behind, and does not care about the git around it', () => {
  const [directory, temporary] = [tempDirectory(), tempDirectory()];
  const env = { TMPDIR: temporary, GIT_DIR: '/nonexistent/.git', GIT_INDEX_FILE: '/nonexistent/index' };
  expect(flaghoist(directory, ['demo'], env).exitCode).toBe(0);
  expect([...below(directory), ...below(temporary)]).toEqual([]);
});

test.each(['INT', 'TERM'])(
  'interrupted by SIG%s in the midst of its work, it ends and leaves nothing behind',
  (name) => {
    const [programs, temporary] = [tempDirectory(), tempDirectory()];
    const path = process.env.PATH ?? '';
    const git = `#!/bin/sh
case "$*" in *' init '*) kill -${name} $PPID;; esac
PATH='${path}' exec git "$@"
`;
    writeFileSync(join(programs, 'git'), git);
    chmodSync(join(programs, 'git'), 0o755);
    const { signal } = spawnSync(process.execPath, [bundle('cli'), 'demo'], {
      env: { PATH: `${programs}:${path}`, TMPDIR: temporary },
    });
    expect(signal).toBe(`SIG${name}`);
    expect(below(temporary)).toEqual([]);
  },
);

test('two files and the flags are all it needs: no node_modules, no package.json', () => {
  const clone = tempDirectory();
  mkdirSync(join(clone, 'dist'));
  cpSync(dirname(bundle('cli')), join(clone, 'dist/cli'), { recursive: true });
  cpSync(new URL('../../flags', import.meta.url), join(clone, 'flags'), { recursive: true });
  const before = below(clone);
  const ended = spawnSync(process.execPath, ['dist/cli/index.js', 'demo'], {
    cwd: clone,
    env: { PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
  });
  expect({ stderr: ended.stderr, status: ended.status }).toEqual({ stderr: '', status: 0 });
  expect(below(clone)).toEqual(before);
});
