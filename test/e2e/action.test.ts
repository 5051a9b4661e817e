import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ActionEnded, runAction } from '../support/action.ts';
import { hostileTexts } from '../support/hostile.ts';
import { runnerCommands } from '../support/runner-commands.ts';
import { rollout, shop } from '../support/shop.ts';
import { type TempRepository, tempRepository } from '../support/temp-repository.ts';

const flag = 'flags/checkout-redesign.yaml';
const names = [
  'added-flags',
  'blocked',
  'change-hash',
  'changed',
  'changed-flags',
  'cleanup-count',
  'comment-url',
  'error-count',
  'failure-reason',
  'issue-urls',
  'killed-flags',
  'markdown-path',
  'removed-flags',
  'report-path',
  'risk',
  'warning-count',
];

/** A pull request as GitHub checks it out: the merge of its head into the tip of its base, which has moved on. */
function pullRequest(change: Readonly<Record<string, string>>): {
  repository: TempRepository;
  event: unknown;
} {
  const repository = tempRepository(shop);
  const { directory, git, write, commit } = repository;
  const baseSha = git('rev-parse', 'HEAD');
  git('switch', '--quiet', '--create', 'topic');
  write(change);
  const headSha = commit();
  git('switch', '--quiet', 'main');
  write({ 'flags/other-flag.yaml': rollout(50) });
  commit();
  git('switch', '--quiet', '--detach');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
  expect(existsSync(directory)).toBe(true);
  const repo = { id: 1 };
  const base = { sha: baseSha, repo };
  return { repository, event: { pull_request: { number: 5, base, head: { sha: headSha, repo } } } };
}

function runOn(
  change: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionEnded> {
  const { repository, event } = pullRequest(change);
  return runAction({ workspace: repository.directory, eventName: 'pull_request', event, inputs });
}

describe('the action on a pull request', () => {
  test('a raised rollout: the log, the summary and the outputs say who gets what', async () => {
    const ended = await runOn({ [flag]: rollout(10) });
    expect(ended.stderr).toBe('');
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('production  everyone: on 5 % → 10 %');
    expect(ended.summary).toMatch(/^### ✅ .*\n/);
    expect(runnerCommands(ended.stdout)).toEqual([]);
    expect([...ended.outputs.keys()].sort()).toEqual(names);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      changed: 'true',
      blocked: 'false',
      'changed-flags': '["checkout-redesign"]',
      'error-count': '0',
      'warning-count': '0',
      'failure-reason': '',
    });
  });

  test('a mistake fails the step and is shown at its line and column', async () => {
    const ended = await runOn({ [flag]: rollout(10).replace('2027-03-31', '2027-02-30') });
    expect(ended.exitCode).toBe(1);
    const [command, ...others] = runnerCommands(ended.stdout);
    expect(others).toEqual([]);
    expect(command?.name).toBe('error');
    expect(Object.fromEntries(command?.properties ?? [])).toEqual({
      file: flag,
      line: '5',
      endLine: '5',
      col: '10',
      endColumn: '20',
      title: 'expires-invalid',
    });
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      blocked: 'true',
      'error-count': '1',
      'failure-reason': 'findings',
    });
    expect(ended.summary).toMatch(/^### 🛑 1 problem/);
  });

  test('the report is in files for later steps', async () => {
    const { repository, event } = pullRequest({ [flag]: rollout(10) });
    const ended = await runAction({ workspace: repository.directory, eventName: 'pull_request', event });
    const report = JSON.parse(readFileSync(ended.outputs.get('report-path') ?? '', 'utf8'));
    expect(report.base.commit).toBe(repository.git('rev-parse', 'HEAD^1'));
    expect(report.head.commit).toBe(repository.git('rev-parse', 'HEAD'));
    expect(readFileSync(ended.outputs.get('markdown-path') ?? '', 'utf8')).toBe(ended.summary);
  });

  test('row 12: what the base got in the meantime is not blamed on the pull request', async () => {
    expect((await runOn({ [flag]: rollout(10) })).stdout).not.toContain('other-flag');
  });

  test('eleven mistakes: ten annotations, the last says how many more there are', async () => {
    const broken = rollout(10).replace('2027-03-31', '2027-02-30');
    const files = Array.from({ length: 11 }, (_, index) => [`flags/broken-${index}.yaml`, broken]);
    const ended = await runOn(Object.fromEntries(files));
    const errors = runnerCommands(ended.stdout).filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.data).toContain('and 2 more');
    expect(ended.outputs.get('error-count')).toBe('11');
  });

  test('a draft, one that was closed, and one from a repository that was deleted are checked alike', async () => {
    const { repository, event } = pullRequest({ [flag]: rollout(10) });
    const { pull_request: pull } = Object(event);
    for (const given of [
      { action: 'opened', pull_request: { ...pull, draft: true } },
      { action: 'closed', pull_request: pull },
      { action: 'reopened', pull_request: { ...pull, head: { ...pull.head, repo: null } } },
    ]) {
      const ended = await runAction({
        workspace: repository.directory,
        eventName: 'pull_request',
        event: given,
      });
      expect([ended.exitCode, ended.outputs.get('changed-flags')]).toEqual([0, '["checkout-redesign"]']);
    }
  });

  test('fail-on and working-directory', async () => {
    const broken = { [flag]: rollout(10).replace('2027-03-31', '2027-02-30') };
    expect((await runOn(broken, { 'fail-on': 'never' })).exitCode).toBe(0);
    const ended = await runOn({ [flag]: rollout(10) }, { 'working-directory': 'flags', flags: '.' });
    expect(ended.outputs.get('changed')).toBe('true');
  });

  test('no flag changes: outputs say so', async () => {
    const ended = await runOn({ 'README.md': '# Shop\n' });
    expect(Object.fromEntries(ended.outputs)).toMatchObject({ changed: 'false', 'changed-flags': '[]' });
    expect(ended.exitCode).toBe(0);
  });
});

describe('the action in a shallow clone', () => {
  /** What `actions/checkout` fetches of the merge commit with a given depth. */
  function shallow(depth: number): Promise<ActionEnded> {
    const { repository, event } = pullRequest({ [flag]: rollout(10) });
    repository.git('branch', 'merge');
    const clone = tempRepository();
    clone.git('fetch', '--quiet', `--depth=${depth}`, `file://${repository.directory}`, 'merge');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    return runAction({ workspace: clone.directory, eventName: 'pull_request', event });
  }

  test('two commits are enough', async () => {
    const ended = await shallow(2);
    expect(ended.stdout).toContain('everyone: on 5 % → 10 %');
    expect(ended.stdout).not.toContain('other-flag');
    expect(ended.exitCode).toBe(0);
  });

  test('one commit is not, and the message says what to set', async () => {
    const ended = await shallow(1);
    expect(ended.stdout).toMatch(
      /^::error title=Flaghoist::commit [0-9a-f]{7} is not in this clone.*`fetch-depth: 2`.*\n$/,
    );
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([2, 'usage']);
  });
});

describe('the action on other events', () => {
  test('row 12: a merge group is compared with its own base', async () => {
    const { directory, git, write, commit } = tempRepository(shop);
    const base = git('rev-parse', 'HEAD');
    write({ [flag]: rollout(10) });
    const event = { merge_group: { base_sha: base, head_sha: commit() } };
    const ended = await runAction({ workspace: directory, eventName: 'merge_group', event });
    expect(ended.stdout).toContain('on 5 % → 10 %');
    expect(ended.exitCode).toBe(0);
  });

  test('row 12: a merge group shows what two pull requests come to together', async () => {
    const { directory, git, write, commit } = tempRepository(shop);
    const base = git('rev-parse', 'HEAD');
    git('switch', '--quiet', '--create', 'raise');
    write({ [flag]: rollout(10) });
    commit();
    git('switch', '--quiet', '--create', 'kill', base);
    write({ [flag]: rollout(5).replace('default: off\n', 'default: off\nkilled: { production: INC-1 }\n') });
    commit();
    git('merge', '--quiet', '--no-ff', '--message=Merge', 'raise');
    const event = { merge_group: { base_sha: base, head_sha: git('rev-parse', 'HEAD') } };
    const ended = await runAction({ workspace: directory, eventName: 'merge_group', event });
    expect(ended.outputs.get('killed-flags')).toBe('["checkout-redesign"]');
    expect(ended.stdout).not.toContain('10 %');
  });

  test('a push is compared with what was there before', async () => {
    const { directory, git, write, commit } = tempRepository(shop);
    const before = git('rev-parse', 'HEAD');
    write({ [flag]: rollout(10) });
    commit();
    const ended = await runAction({ workspace: directory, eventName: 'push', event: { before } });
    expect(ended.stdout).toContain('on 5 % → 10 %');
  });

  test('a new branch, and a run started by hand, have nothing to compare with: everything is checked', async () => {
    const broken = rollout(5).replace('2027-03-31', '2027-02-30');
    const { directory } = tempRepository({ ...shop, [flag]: broken });
    for (const [eventName, event] of [
      ['push', { before: '0'.repeat(40) }],
      ['workflow_dispatch', {}],
    ] as const) {
      const ended = await runAction({ workspace: directory, eventName, event });
      expect([ended.exitCode, ended.outputs.get('error-count'), ended.outputs.get('changed')]).toEqual([
        1,
        '1',
        'false',
      ]);
    }
  });

  test('base and head can be given', async () => {
    const { directory, git, write, commit } = tempRepository(shop);
    git('tag', 'v1');
    write({ [flag]: rollout(10) });
    commit();
    const ended = await runAction({
      workspace: directory,
      eventName: 'workflow_dispatch',
      event: {},
      inputs: { base: 'v1', head: 'HEAD' },
    });
    expect(ended.stdout).toContain('on 5 % → 10 %');
  });
});

test('a runner without summaries is no error', async () => {
  const { directory } = tempRepository(shop);
  const env = { GITHUB_STEP_SUMMARY: '' };
  const ended = await runAction({ workspace: directory, eventName: 'workflow_dispatch', event: {}, env });
  expect([ended.exitCode, ended.outputs.get('failure-reason'), ended.summary]).toEqual([0, '', '']);
});

test('a runner behind a proxy: the API is reached through it', async () => {
  const asked: string[] = [];
  const api = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"no"}');
  });
  api.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    api.emit('connection', socket);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    api.closeAllConnections();
    api.close();
  });
  const { port } = api.address() as AddressInfo;
  const { repository, event } = pullRequest({ [flag]: rollout(10) });
  const ended = await runAction({
    workspace: repository.directory,
    eventName: 'pull_request',
    event,
    inputs: { 'github-token': 'token' },
    env: { http_proxy: `http://127.0.0.1:${port}`, GITHUB_API_URL: 'http://api.example.invalid' },
  });
  expect(asked).toEqual([
    'CONNECT api.example.invalid:80',
    'GET api.example.invalid/repos/acme/shop/issues/5/comments?per_page=100&page=1',
  ]);
  expect(runnerCommands(ended.stdout).map(({ name, data }) => `${name}: ${data}`)).toEqual([
    expect.stringMatching(/^notice: the report is in the job summary, but not in a comment: .* \(403\)/),
  ]);
  expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([0, '']);
});

describe('a pull request does not choose which directory is checked', () => {
  const broken = rollout(10).replace('2027-03-31', '2027-02-30');
  const inShop = (files: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`services/shop/${path}`, text]));
  const inputs = { 'working-directory': 'services/shop' };
  const runIn = (workspace: string): Promise<ActionEnded> =>
    runAction({ workspace, eventName: 'workflow_dispatch', event: {}, inputs });

  test('its own directory is checked', async () => {
    const { directory } = tempRepository(inShop({ ...shop, [flag]: broken }));
    expect((await runIn(directory)).outputs.get('failure-reason')).toBe('findings');
  });

  test('files that look like a repository', async () => {
    const { directory } = tempRepository(
      inShop({
        ...shop,
        [flag]: broken,
        HEAD: 'ref: refs/heads/main\n',
        config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n',
        'objects/keep': '',
        'refs/keep': '',
        'packed-refs': '',
      }),
    );
    const ended = await runIn(directory);
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([2, 'usage']);
    expect(ended.stdout).toContain('looks like a bare repository');
  });

  test('a link', async () => {
    const { directory, commit } = tempRepository({ ...shop, 'services/README.md': '' });
    symlinkSync('..', join(directory, 'services/shop'));
    commit();
    const ended = await runIn(directory);
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([2, 'usage']);
    expect(ended.stdout).toContain('services/shop in the working-directory is a symbolic link');
  });
});

describe('row 24: what stops the action: one line, every output, a failed step', () => {
  test.each([
    ['issues', {}, {}, /the event issues is not supported/],
    ['pull_request_target', {}, {}, /pull_request_target is not supported: .*Run it on pull_request;/],
    ['workflow_run', {}, {}, /workflow_run is not supported: .*Run it on pull_request;/],
    ['pull_request', {}, {}, /no number in pull_request\.base\.repo\.id/],
    ['push', { before: 'f'.repeat(40) }, {}, /fffffff is not in this clone.*fetch-depth/],
    [
      'schedule',
      {},
      { 'fail-on': 'warnings' },
      /fail-on is error, warning, never, not warnings\. Did you mean warning\?/,
    ],
    [
      'schedule',
      {},
      { comment: 'chnges' },
      /comment is changes, problems, never, not chnges\. Did you mean changes\?/,
    ],
    [
      'schedule',
      {},
      { command: 'clean-up' },
      /command is check, cleanup, not clean-up\. Did you mean cleanup\?/,
    ],
    [
      'merge_group',
      { merge_group: { base_sha: 'a'.repeat(40), head_sha: 'b'.repeat(40) } },
      { command: 'cleanup' },
      /the command cleanup is about what is merged/,
    ],
    ['schedule', {}, { 'comment-id': '-->' }, /comment-id is 1 to 40 of a to z, 0 to 9 and -, not -->/],
    ['schedule', {}, { 'working-directory': 'nowhere' }, /./],
  ])('%s %j %j', async (eventName, event, inputs, message) => {
    const ended = await runAction({ workspace: tempRepository(shop).directory, eventName, event, inputs });
    expect(ended.stderr).toBe('');
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toMatch(/^[^\n]+\n$/);
    const [command] = runnerCommands(ended.stdout);
    expect(command?.name).toBe('error');
    expect(command?.data).toMatch(message);
    expect(command?.data).not.toContain('internal error');
    expect([...ended.outputs.keys()].sort()).toEqual(names);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({ blocked: 'true', 'failure-reason': 'usage' });
  });
});

describe('hostile content', () => {
  test('rows 1, 2 and 3: in every string of a flag: no command that is not ours, and the outputs stay ours', async () => {
    const files = Object.fromEntries(
      hostileTexts.map((text, index) => [`flags/hostile-${index}.yaml`, hostileFlag(text)]),
    );
    const ended = await runOn(files);
    expectOnlyOurs(ended);
  });

  test('rows 1 and 2: in the names of files', async () => {
    const files = hostileTexts
      .filter((text) => !/[\0\ud800]|^\.|\/\//.test(text) && Buffer.byteLength(text) < 200)
      .map((text) => [`flags/${text.replaceAll('/', '∕')}.yaml`, rollout(5)]);
    const ended = await runOn(Object.fromEntries(files));
    expectOnlyOurs(ended);
    expect(Number(ended.outputs.get('error-count'))).toBeGreaterThanOrEqual(files.length);
  });
});

/** A flag with one text wherever a text can be, quoted as JSON, which is YAML; half of it is also valid. */
function hostileFlag(text: string): string {
  const quoted = JSON.stringify(text);
  return `type: release
description: ${quoted}
owner: ${quoted}
issue: ${quoted}
runbook: ${quoted}
expires: ${quoted}
default: off
${quoted}: ${quoted}
killed: { production: ${quoted}, ${quoted}: x }
environments:
  staging: ${quoted}
  production:
    rules:
      - { name: ${quoted}, if: { country: ${quoted}, ${quoted}: 1 }, serve: on }
    rollout: { serve: on, percentage: 50, rollbackPlan: ${quoted} }
`;
}

/** Whatever the runner takes for a command is one of our annotations. */
function expectOnlyOurs(ended: ActionEnded): void {
  expect(ended.stderr).toBe('');
  expect([0, 1]).toContain(ended.exitCode);
  const commands = runnerCommands(ended.stdout);
  expect(commands.length).toBeLessThanOrEqual(30);
  for (const { name, properties } of commands) {
    expect(['error', 'warning', 'notice']).toContain(name);
    expect(properties.get('title')).toMatch(/^[a-z-]+$|^more findings$/);
    expect(properties.get('file') ?? 'flags/').toMatch(/^flags\//);
  }
  expect([...ended.outputs.keys()].sort()).toEqual(names);
  const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
  expect(ended.stdout.replaceAll('\n', '')).not.toMatch(hidden);
  expect(ended.summary.replaceAll('\n', '')).not.toMatch(hidden);
  expect(ended.summary).not.toMatch(/<(?!\/?(?:code|br|sub|details|summary|b)>)/);
}
