import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Seconds of one process and its children. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * What one cold process takes, by the clock and by the shell's count of the CPU it and its children used. A process
 * that fails has not done its work, and a benchmark of it means nothing.
 */
export async function cost(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  // A shell would not hand on a variable with a hyphen in its name, which is what the runner calls inputs.
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@" >/dev/null || exit; times', 'sh', 'env', ...variables, ...command], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} ends with ${code}`);
  return { wall, cpu: ofChildren(stdout) };
}

/** `times` writes a line for the shell and one for its children: user and system, each as `0m1.250s`. */
function ofChildren(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
