import { spawnSync } from 'node:child_process';

/** Runs a command quietly; throws with all it said if it fails. */
export function run(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return stdout;
  throw new Error(
    [`${command} ${args.join(' ')} failed`, error?.message, stdout, stderr].filter(Boolean).join('\n'),
  );
}

export function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0;
}

/** Runs a runner, whose differences go to our stderr, and reads the summary it prints last. */
export function summaryOf([command, ...args]) {
  const { status, error, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lastLine = stdout?.trim().split('\n').at(-1) ?? '';
  // 0: no differences, 1: some; anything else is no answer at all.
  if ((status === 0 || status === 1) && lastLine.startsWith('{')) return JSON.parse(lastLine);
  throw new Error(`${command} ended with ${error?.message ?? status} and without a summary`);
}
