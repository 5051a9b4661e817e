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
}

/** Throws `UsageError` outside a runner. */
export function readEnvironment(): Environment {
  return {
    eventName: variable('GITHUB_EVENT_NAME'),
    event: readEventFile(variable('GITHUB_EVENT_PATH')),
    workspace: variable('GITHUB_WORKSPACE'),
    temporary: variable('RUNNER_TEMP'),
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
