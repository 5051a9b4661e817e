import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type ActionEnded, runAction } from '../action.ts';
import { runnerCommands } from '../runner-commands.ts';
import { type TempRepository, tempDirectory } from '../temp-repository.ts';
import type { GitHub } from './index.ts';
import { workflowToken } from './tokens.ts';

const networkSpy = new URL('../network-spy.ts', import.meta.url);
const waitsSpy = new URL('./waits-spy.ts', import.meta.url);

export interface RunOptions {
  /** Left out, the workflow's own. */
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Requests that are never answered are given up soon. */
  readonly hurry?: boolean;
}

/** What an event is about: a checkout, and what GitHub tells of it. */
export interface Started {
  readonly repository: TempRepository;
  readonly eventName?: string;
  readonly event: unknown;
}

export interface RunEnded extends ActionEnded {
  /** The notices about what could not be written. */
  readonly notices: readonly string[];
  /** How long it would have waited, in seconds, each time. */
  readonly waits: readonly number[];
}

/**
 * Runs the built action as the runner does. Whatever the test is about, the token is in nothing that anybody can
 * read, and only GitHub was spoken to.
 */
export async function runOn(
  github: GitHub,
  { repository, eventName = 'pull_request', event }: Started,
  { token = workflowToken.token, inputs = {}, env = {}, hurry = false }: RunOptions = {},
): Promise<RunEnded> {
  const [waits, connections] = [emptyFile(), emptyFile()];
  const ended = await runAction({
    workspace: repository.directory,
    eventName,
    event,
    inputs: { 'github-token': token, ...inputs },
    env: {
      ...github.env,
      GITHUB_RUN_ID: '1',
      NODE_OPTIONS: [networkSpy, waitsSpy].map(({ href }) => `--import=${href}`).join(' '),
      NETWORK_SPY: connections,
      WAITS_SPY: waits,
      ...(hurry ? { WAITS_SPY_HURRY: '1' } : {}),
      ...env,
    },
  });
  expect(ended.stderr).toBe('');
  expect(linesOf(connections).filter((address) => `http://${address}` !== github.origin)).toEqual([]);
  if (token !== '') await expectSecret(token, ended, github);
  return {
    ...ended,
    notices: runnerCommands(ended.stdout)
      .filter(({ name, properties }) => name === 'notice' && properties.get('title') === 'Flaghoist')
      .map(({ data }) => data),
    waits: linesOf(waits).map((milliseconds) => Number(milliseconds) / 1000),
  };
}

/** In no log, summary, output, file, comment or issue. */
async function expectSecret(token: string, ended: ActionEnded, github: GitHub): Promise<void> {
  const files = ['report-path', 'markdown-path'].map((name) => ended.outputs.get(name) ?? '');
  const read = files.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'));
  const written = [...(await github.comments()), ...(await github.issues()), ...github.requests].map(
    ({ body }) => body,
  );
  for (const text of [
    ended.stdout,
    ended.stderr,
    ended.summary,
    ...ended.outputs.values(),
    ...read,
    ...written,
  ])
    expect(text).not.toContain(token);
}

function emptyFile(): string {
  const path = join(tempDirectory(), 'lines');
  writeFileSync(path, '');
  return path;
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}
