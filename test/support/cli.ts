import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundles } from './build.ts';

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** The bundle of one shell. */
export function bundle(name: 'cli' | 'action'): string {
  return fileURLToPath(new URL(`../../${bundles}/${name}/index.js`, import.meta.url));
}

/** Runs the built command line in a directory and waits for its end. */
export function flaghoist(
  directory: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Ended {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle('cli'), ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, exitCode: status };
}
