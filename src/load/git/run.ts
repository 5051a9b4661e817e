import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { UsageError } from '../../model/index.ts';

/** What git printed, and whether it succeeded. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Nothing in the repository's configuration or in the environment may run a program, fetch an object or swap one
 * object for another.
 */
const options = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

/** How much git may print: all files of a flags directory at their limit, and their headers. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;

/**
 * Runs git in a repository and waits for it.
 *
 * @param repository the work tree's or the repository's directory
 * @param input what git reads from its standard input
 * @throws UsageError when git is not installed, the directory is missing or the output is beyond all limits
 */
export function runGit(repository: string, args: readonly string[], input = ''): GitResult {
  const result = spawnSync('git', [...options, '-C', repository, ...args], {
    input,
    env: environment(),
    maxBuffer: MAX_OUTPUT_BYTES,
    windowsHide: true,
  });
  if (result.error) throw failed(result.error);
  return { status: statusOf(result), stdout: result.stdout, stderr: result.stderr.toString('utf8') };
}

function statusOf({ status }: SpawnSyncReturns<Buffer>): number {
  return status ?? 128;
}

function failed(error: Error): UsageError {
  if ('code' in error && error.code === 'ENOENT') {
    return new UsageError('git was not found.', 'Install git and put it on the PATH.');
  }
  return new UsageError(
    'git could not be run, or printed more than 128 MiB.',
    'Run the command again; check the repository with `git fsck`.',
  );
}

/** The caller's environment without what would lead git to another repository or configuration. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}
