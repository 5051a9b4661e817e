import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ActionEnded, runAction } from '../support/action.ts';
import { rollout, shop } from '../support/shop.ts';
import { type TempRepository, tempDirectory, tempRepository } from '../support/temp-repository.ts';

const flag = 'flags/checkout-redesign.yaml';

function pullRequest(
  change: Readonly<Record<string, string>>,
  prepare = (_repository: TempRepository): void => {},
): {
  readonly repository: TempRepository;
  readonly event: unknown;
} {
  const repository = tempRepository({ ...shop, 'secret.txt': '' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '--quiet', '--create', 'topic');
  repository.write(change);
  prepare(repository);
  const head = repository.commit();
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
  const repo = { id: 1, full_name: 'acme/shop' };
  const pull = {
    number: 7,
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'topic', sha: head, repo },
  };
  return { repository, event: { action: 'opened', number: 7, pull_request: pull, repository: repo } };
}

/** All that a run leaves where somebody can read it. */
function sinks({ stdout, stderr, summary, outputs }: ActionEnded): string {
  const files = ['report-path', 'markdown-path'].map((name) => outputs.get(name) ?? '').filter(Boolean);
  return [
    stdout,
    stderr,
    summary,
    ...outputs.values(),
    ...files.map((path) => readFileSync(path, 'utf8')),
  ].join('\n');
}

describe('row 14: a secret next to the flags is in nothing that anybody reads', () => {
  const canary = 'hunter2-Zx9Qw7';

  test.each([
    ['a good flag', rollout(10)],
    ['a flag with a mistake', rollout(10).replace('2027-03-31', '2027-02-30')],
    ['a flag that cannot be parsed', `${rollout(10)}  : [ # ${canary}\n`],
  ])('with %s', async (_, text) => {
    const { repository, event } = pullRequest(
      {
        [flag]: `# ${canary}\n${text.replace('default: off', `default: off # ${canary}`)}`,
        'secret.txt': canary,
        'flags/README.md': canary,
      },
      ({ directory, git }) => {
        symlinkSync('../secret.txt', join(directory, 'flags/linked-secret.yaml'));
        symlinkSync('/proc/self/environ', join(directory, 'flags/linked-environ.yaml'));
        git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${canary}`);
        git('remote', 'add', 'origin', `https://x:${canary}@github.com/acme/shop.git`);
      },
    );
    const env = { AWS_SECRET_ACCESS_KEY: canary };
    const ended = await runAction({ workspace: repository.directory, eventName: 'pull_request', event, env });
    expect(ended.outputs.get('report-path')).not.toBe('');
    expect(sinks(ended)).toContain('linked-secret');
    expect(sinks(ended)).not.toContain(canary);
  });
});

describe('row 22: the action speaks to the API it was given, and to nobody else', () => {
  const spy = pathToFileURL(resolve('test/support/network-spy.ts')).href;

  function spied(): { readonly env: Readonly<Record<string, string>>; readonly connections: () => string[] } {
    const path = join(tempDirectory(), 'connections');
    writeFileSync(path, '');
    return {
      env: { NODE_OPTIONS: `--import=${spy}`, NETWORK_SPY: path },
      connections: () => readFileSync(path, 'utf8').split('\n').filter(Boolean),
    };
  }

  function run(env: Readonly<Record<string, string>>, api: string, token: string): Promise<ActionEnded> {
    const { repository, event } = pullRequest({ [flag]: rollout(10) });
    const urls = {
      GITHUB_API_URL: `http://${api}`,
      GITHUB_GRAPHQL_URL: `http://${api}/graphql`,
      GITHUB_SERVER_URL: 'http://127.0.0.1:65533',
    };
    const workspace = repository.directory;
    const inputs = { 'github-token': token };
    return runAction({ workspace, eventName: 'pull_request', event, env: { ...env, ...urls }, inputs });
  }

  /** An API in a thread of its own, that knows nothing: a spawned process is waited for in this one. */
  async function emptyApi(): Promise<string> {
    const worker = new Worker(
      `const { createServer } = require('node:http');
       const { parentPort } = require('node:worker_threads');
       const server = createServer((_, response) => { response.statusCode = 404; response.end('{}'); });
       server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`,
      { eval: true },
    );
    onTestFinished(async () => {
      await worker.terminate();
    });
    const [port] = await once(worker, 'message');
    return `127.0.0.1:${port}`;
  }

  test('the spy sees every connection', () => {
    const { env, connections } = spied();
    const code =
      "fetch('http://127.0.0.1:65534').catch(() => {}); require('node:https').get('https://127.0.0.1:65535').on('error', () => {})";
    spawnSync(process.execPath, ['-e', code], { env });
    expect(connections().sort()).toEqual(['127.0.0.1:65534', '127.0.0.1:65535']);
  });

  test('without a token, to nobody', async () => {
    const { env, connections } = spied();
    const ended = await run(env, '127.0.0.1:65534', '');
    expect(ended.outputs.get('changed')).toBe('true');
    expect(connections()).toEqual([]);
  });

  test('with a token, to the API', async () => {
    const api = await emptyApi();
    const { env, connections } = spied();
    const ended = await run(env, api, 'token');
    expect(ended.outputs.get('changed')).toBe('true');
    expect(connections().filter((address) => address !== api)).toEqual([]);
  });
});
