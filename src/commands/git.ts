import { execFileSync } from 'node:child_process';

/**
 * Runs git in a directory and returns what it prints, without the line break at the end. Nothing a repository
 * configures is run, and git never asks for a password.
 *
 * @throws Error when git is missing or fails
 */
export function git(directory: string, args: readonly string[]): string {
  return run(directory, args, { ...process.env, GIT_CONFIG_NOSYSTEM: '1' });
}

/** The same, on a repository of our own: neither the person's configuration nor an outer repository shows through. */
export function isolatedGit(directory: string, args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return run(directory, args, {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  });
}

function run(directory: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return execFileSync('git', [...safe, ...args], {
    cwd: directory,
    env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trimEnd();
}
