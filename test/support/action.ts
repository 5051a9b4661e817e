import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle, type Ended } from './cli.ts';
import { tempDirectory } from './temp-repository.ts';

export interface ActionRun {
  readonly workspace: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Other variables than a runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionEnded extends Ended {
  /** As the runner reads the output file. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** The defaults of `action.yml`, but for the token: the runner always sets every declared input. */
const defaults = {
  command: '',
  flags: 'flags',
  'fail-on': 'error',
  base: '',
  head: '',
  'working-directory': '.',
  'github-token': '',
  comment: 'changes',
  'comment-id': 'flags',
  'cleanup-mention': 'false',
};

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9';

/**
 * Starts the built action as the runner starts it, and waits for its end: its files exist beforehand, inputs are
 * `INPUT_*`. Without a `github-token` it calls no API; with one, `env` says where the API is.
 */
export async function runAction({
  workspace,
  eventName,
  event,
  inputs = {},
  env = {},
}: ActionRun): Promise<ActionEnded> {
  const home = tempDirectory();
  const path = (name: string): string => join(home, name);
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(path(name), '');
  writeFileSync(path('event.json'), JSON.stringify(event));
  mkdirSync(path('temp'));
  const action = spawn(process.execPath, [bundle('action')], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1204',
      GITHUB_API_URL: nowhere,
      GITHUB_GRAPHQL_URL: `${nowhere}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_STATE: path('state'),
      GITHUB_ENV: path('env'),
      GITHUB_PATH: path('path'),
      RUNNER_TEMP: path('temp'),
      RUNNER_OS: 'Linux',
      ...Object.fromEntries(
        Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
      ...env,
    },
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(action.stdout),
    text(action.stderr),
    once(action, 'close'),
  ]);
  return {
    stdout,
    stderr,
    exitCode,
    outputs: readOutputs(readFileSync(path('output'), 'utf8')),
    summary: readFileSync(path('summary'), 'utf8'),
  };
}

/** Reads an output file as the runner does (`FileCommandManager`): `name=value`, or `name<<delimiter` and lines. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`the runner cannot read the output line ${line}`);
    const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
    if (end < 0) throw new Error(`the runner finds no end of ${line}`);
    outputs.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return outputs;
}
