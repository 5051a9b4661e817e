import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Cost, cost } from './cost.ts';
import { type PullRequest, pullRequest } from './generated-pull-request.ts';
import { readAndParse } from './read-and-parse.ts';
import { showSpread, spread } from './statistics.ts';

/**
 * The built action on a pull request that changes 5,000 of 10,000 flags, as a cold process that starts and ends as
 * the runner's would: a shallow clone of GitHub's merge commit, and an API on loopback that answers at once. That API
 * is a few lines of its own, not the emulator of the tests: nobody's time but ours is to be measured. Every round
 * measures the contestants one after the other; what counts is the ratio within a round. Seconds of CPU include git's.
 *
 *     npm run build && node bench/pull-request.ts
 */

const FLAGS = 10_000;
const ROUNDS = 5;
const ACTION = resolve('dist/action/index.js');
const COMMENT = { id: 1, user: { login: 'github-actions[bot]' }, body: '', html_url: 'https://github.com/' };

const place = mkdtempSync(join(tmpdir(), 'flaghoist-bench-'));
const api = createServer((request, response) => {
  request.resume().once('end', () => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'POST') response.writeHead(201);
    response.end(request.method === 'POST' ? JSON.stringify(COMMENT) : '[]');
  });
});

try {
  const pull = pullRequest(place, FLAGS, (index) => (index % 2 === 0 ? 10 : 5));
  await report(pull, await addressOf(api));
} finally {
  api.close();
  rmSync(place, { recursive: true });
}

async function report(pull: PullRequest, address: string): Promise<void> {
  const floor = join(place, 'floor.mjs');
  writeFileSync(floor, readAndParse(import.meta.resolve('js-yaml'), [pull.checkout, pull.changed]));
  const contestants = {
    'action with comment': () => action(pull, address, 'changes'),
    'action without comment': () => action(pull, address, 'never'),
    'reading and parsing the same bytes': () => cost([process.execPath, floor], place),
    'node alone': () => cost([process.execPath, '--eval', ''], place),
  };
  const rounds: Record<string, Cost>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const costs: Record<string, Cost> = {};
    for (const [name, run] of Object.entries(contestants)) costs[name] = await run();
    rounds.push(costs);
  }
  const [load = 0] = loadavg();
  process.stdout.write(
    `${FLAGS / 2} of ${FLAGS} flags change; load ${load.toFixed(1)} on ${availableParallelism()} processors\n`,
  );
  const of = (name: string, kind: keyof Cost): number[] =>
    rounds.map((round) => round[name]?.[kind] ?? Number.NaN);
  const whole = of('action with comment', 'wall');
  for (const name of Object.keys(contestants)) {
    const wall = of(name, 'wall');
    const ratios = wall.map((seconds, round) => (whole[round] ?? Number.NaN) / seconds);
    process.stdout.write(
      `  ${name.padEnd(34)} ${showSpread(spread(wall), 2)} s, of CPU ${showSpread(spread(of(name, 'cpu')), 2)} s; ` +
        `the action with comment takes ${showSpread(spread(ratios), 2)} times as long\n`,
    );
  }
}

async function addressOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the API does not listen');
  return `http://127.0.0.1:${address.port}`;
}

async function action(pull: PullRequest, address: string, comment: 'changes' | 'never'): Promise<Cost> {
  const home = mkdtempSync(join(place, 'runner-'));
  const files = Object.fromEntries(
    ['output', 'step_summary', 'event_path'].map((name) => [
      `GITHUB_${name.toUpperCase()}`,
      join(home, name),
    ]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  writeFileSync(join(home, 'event_path'), JSON.stringify(pull.event));
  const spent = await cost([process.execPath, ACTION], pull.checkout, {
    ...files,
    HOME: home,
    RUNNER_TEMP: home,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_WORKSPACE: pull.checkout,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_API_URL: address,
    GITHUB_GRAPHQL_URL: `${address}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    INPUT_COMMENT: comment,
    'INPUT_GITHUB-TOKEN': 'a token',
  });
  const outputs = readFileSync(join(home, 'output'), 'utf8');
  if (outputs.includes(COMMENT.html_url) !== (comment === 'changes'))
    throw new Error('the comment is not what the inputs ask for');
  return spent;
}
