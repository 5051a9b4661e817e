import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { tempDirectory, tempRepository } from '../../../test/support/temp-repository.ts';
import { runGit } from './index.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a shell script in the place of git. */
function pretendGit(script: string): void {
  const directory = tempDirectory();
  writeFileSync(join(directory, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(directory, 'git'), 0o755);
  vi.stubEnv('PATH', `${directory}:${process.env.PATH}`);
}

test('a git that does not answer is ended, in one clear line', () => {
  pretendGit('while :; do :; done');
  expect(() => runGit('.', ['--version'], { timeout: 200 })).toThrow(
    expect.objectContaining({ name: 'UsageError', message: 'git did not answer within 0.2 s.' }),
  );
});

test('a git that was ended has not said no', () => {
  pretendGit('kill -KILL $$');
  expect(() => runGit('.', ['--version'])).toThrow(
    expect.objectContaining({ name: 'UsageError', message: 'git was ended by SIGKILL.' }),
  );
});

test('row 6: no transport, whatever the repository allows', () => {
  const { directory, git } = tempRepository({ a: '' });
  git('config', 'protocol.file.allow', 'always');
  git('config', 'protocol.ext.allow', 'always');
  for (const address of [directory, `ext::touch ${directory}/ran`]) {
    const { status, stdout, stderr } = runGit(directory, ['ls-remote', address]);
    expect([status, stdout.length]).toEqual([128, 0]);
    expect(stderr).toMatch(/transport '(?:file|ext)' not allowed/);
  }
});

test('row 6: neither another repository nor another history nor another configuration comes in by the environment', () => {
  const [one, other] = [tempRepository({ a: '1' }), tempRepository({ a: '2' })];
  vi.stubEnv('GIT_DIR', join(other.directory, '.git'));
  vi.stubEnv('GIT_OBJECT_DIRECTORY', '/nonexistent');
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'core.abbrev');
  vi.stubEnv('GIT_CONFIG_VALUE_0', '12');
  expect(runGit(one.directory, ['rev-parse', '--short', 'HEAD']).stdout.toString()).toBe(
    `${one.git('rev-parse', '--short', 'HEAD')}\n`,
  );
});
