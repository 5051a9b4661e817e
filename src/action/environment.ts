import { readFileSync } from 'node:fs';
import { UsageError } from '../model/index.ts';

/** What the runner tells an action besides its inputs. */
export interface Environment {
  readonly eventName: string;
  /** The text of the event file. */
  readonly event: string;
  readonly workspace: string;
  /** A directory that is emptied after the job. */
  readonly temporary: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null where the runner numbers no runs. */
  readonly runId: string | null;
  /** Without a slash at the end, like the other addresses; on a server of one's own it has a path. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

/** Throws `UsageError` outside a runner. */
export function readEnvironment(): Environment {
  return {
    eventName: variable('GITHUB_EVENT_NAME'),
    event: readEventFile(variable('GITHUB_EVENT_PATH')),
    workspace: variable('GITHUB_WORKSPACE'),
    temporary: variable('RUNNER_TEMP'),
    repository: readRepository(variable('GITHUB_REPOSITORY')),
    runId: process.env.GITHUB_RUN_ID || null,
    apiUrl: address('GITHUB_API_URL'),
    graphqlUrl: address('GITHUB_GRAPHQL_URL'),
    serverUrl: address('GITHUB_SERVER_URL'),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new UsageError(
    `${name} is not set`,
    'This program is a GitHub Action; on a command line use `flaghoist check`.',
  );
}

function readEventFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(
      'the event file cannot be read',
      'GITHUB_EVENT_PATH must name the file the runner wrote.',
    );
  }
}

function readRepository(value: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(value)) return value;
  throw new UsageError('GITHUB_REPOSITORY is not owner/name', 'It must be what the runner sets.');
}

/** The token goes to this address and to no other. */
function address(name: string): string {
  const value = variable(name);
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '') {
    return `${url.origin}${url.pathname}`.replace(/(?<!\/)\/+$/, '');
  }
  throw new UsageError(`${name} is not a web address`, 'It must be what the runner sets.');
}
