import { spawnSync } from 'node:child_process';
import { UsageError } from '../../model/index.ts';

/** What git printed, and whether it succeeded. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What sets one run of git apart from the others. */
interface GitSettings {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Whether the person's own configuration counts; it says which repositories of others are safe. */
  readonly globalConfig?: boolean;
  /** In milliseconds. */
  readonly timeout?: number;
  /** How many bytes git may print. */
  readonly maxOutput?: number;
  /** When a commit says it was made; left out, now. */
  readonly date?: Date;
}

/** git took longer or printed more than it may. Whoever can do without its answer catches this. */
export class GitOverrun extends UsageError {}

/**
 * Nothing in the repository's configuration or in the environment may run a program, fetch an object or swap one
 * object for another; and files that a commit holds are never taken for a repository.
 */
const options = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.commitGraph=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** How much git may print: all files of a flags directory at their limit, and their headers. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;

const TIMEOUT = 30_000;

/**
 * Runs git in a directory and waits for it: the one place that starts git.
 *
 * @param directory the work tree's or the repository's directory, or one in it
 * @throws UsageError when git is not installed, is ended from outside, takes more than 30 seconds or prints beyond
 *   all limits (both a `GitOverrun`); never for an exit status
 */
export function runGit(
  directory: string,
  args: readonly string[],
  {
    input = '',
    globalConfig = true,
    timeout = TIMEOUT,
    maxOutput = MAX_OUTPUT_BYTES,
    date,
  }: GitSettings = {},
): GitResult {
  const result = spawnSync('git', [...options, '-C', directory, ...args], {
    input,
    env: { ...environment(globalConfig), ...(date === undefined ? {} : dated(date)) },
    maxBuffer: maxOutput,
    timeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  if (result.error) throw failed(result.error, timeout, maxOutput);
  if (result.status === null) {
    throw new UsageError(`git was ended by ${result.signal ?? 'a signal'}.`, 'Run the command again.');
  }
  return { status: result.status, stdout: result.stdout, stderr: result.stderr.toString('utf8') };
}

function failed(error: Error, timeout: number, maxOutput: number): UsageError {
  switch ('code' in error ? error.code : null) {
    case 'ENOENT':
      return new UsageError('git was not found.', 'Install git and put it on the PATH.');
    case 'ETIMEDOUT':
      return new GitOverrun(
        `git did not answer within ${timeout / 1000} s.`,
        'Check the disk, and the repository with `git fsck`.',
      );
    case 'ENOBUFS':
      return new GitOverrun(
        `git printed more than ${maxOutput / 1024 / 1024} MiB.`,
        'Check the repository with `git fsck`.',
      );
    default:
      return new UsageError('git could not be run.', 'Run the command again; check git and its permissions.');
  }
}

function dated(date: Date): NodeJS.ProcessEnv {
  return { GIT_AUTHOR_DATE: date.toISOString(), GIT_COMMITTER_DATE: date.toISOString() };
}

/** The caller's environment without what would lead git to another repository, history or configuration. */
function environment(globalConfig: boolean): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_NOSYSTEM: '1',
    ...(globalConfig ? {} : { GIT_CONFIG_GLOBAL: '/dev/null' }),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // No transport at all: unlike `protocol.allow`, no `protocol.<name>.allow` of the repository can undo it.
    GIT_ALLOW_PROTOCOL: '',
    GIT_GRAFT_FILE: '/dev/null',
    LC_ALL: 'C',
  };
}
