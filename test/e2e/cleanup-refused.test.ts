import { describe, expect, test } from 'vitest';
import { backlog, run } from '../support/github/cleanup.ts';
import { answers, type GitHub, readOnlyToken, startGitHub, workflowToken } from '../support/github/index.ts';
import { tempRepository } from '../support/temp-repository.ts';

const [list, create] = ['issues/list-for-repo', 'issues/create'];

describe('on other events', () => {
  const onBranch = (branch: string) => ({
    ref: `refs/heads/${branch}`,
    repository: { id: 1, default_branch: 'main' },
  });
  const inputs = { command: 'cleanup' };

  test('the default branch, started by hand', async () => {
    const github = await startGitHub();
    const event = onBranch('main');
    await run(github, tempRepository(backlog), { eventName: 'workflow_dispatch', event, inputs });
    expect(await github.issues()).toHaveLength(2);
  });

  test('row 13: another branch is reported, and writes no issue', async () => {
    const github = await startGitHub();
    const event = onBranch('topic');
    const ended = await run(github, tempRepository(backlog), {
      eventName: 'workflow_dispatch',
      event,
      inputs,
    });
    expect(github.requests).toEqual([]);
    expect(ended.notices.join()).toMatch(/not on the default branch, so that it writes no issues/);
    expect([ended.exitCode, ended.outputs.get('cleanup-count')]).toEqual([0, '3']);
  });

  test('without a token the API is never called', async () => {
    const github = await startGitHub();
    const ended = await run(github, tempRepository(backlog), { token: '' });
    expect(github.requests).toEqual([]);
    expect([ended.exitCode, ended.notices, ended.outputs.get('issue-urls')]).toEqual([0, [], '[]']);
  });

  test('a pull request has no cleanup', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    const sha = repository.git('rev-parse', 'HEAD');
    const side = { sha, repo: { id: 1 } };
    const event = { pull_request: { number: 7, base: side, head: side } };
    const ended = await run(github, repository, { eventName: 'pull_request', event, inputs });
    expect(ended.stdout).toMatch(
      /^::error title=Flaghoist::the command cleanup is about what is merged, .*\n$/,
    );
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([2, 'usage']);
    expect(github.requests).toEqual([]);
  });
});

describe('GitHub says no: one notice, and the report is in the summary', () => {
  async function expectNotice(github: GitHub, notice: RegExp, token = workflowToken.token): Promise<void> {
    const ended = await run(github, tempRepository(backlog), { token });
    expect(ended.notices).toHaveLength(1);
    expect(ended.notices[0]).toMatch(/^the report is in the job summary, but not in issues: /);
    expect(ended.notices[0]).toMatch(notice);
    expect(ended.summary).toContain('3 of 4 flags');
    expect([ended.exitCode, ended.outputs.get('failure-reason'), ended.outputs.get('cleanup-count')]).toEqual(
      [0, '', '3'],
    );
  }

  test('a token that only reads', async () => {
    const github = await startGitHub();
    await expectNotice(
      github,
      /may not write issues \(403\).*`permissions: issues: write`/,
      readOnlyToken.token,
    );
    expect(github.operations()).toEqual(['graphql', list, list, create]);
  });

  const { noIssues, notFound, notForIntegrations, serverError } = answers;

  test.each([
    [
      'a repository without issues',
      { on: 'issues/create', times: Infinity, answer: noIssues },
      /has no issues \(410\)/,
    ],
    [
      'a private repository',
      { on: 'issues/list-for-repo', answer: notFound },
      /issues \(404\).*issues: write/,
    ],
    [
      'an app without that right',
      { on: 'issues/list-for-repo', answer: notForIntegrations },
      /issues: write/,
    ],
    [
      'a server with a problem',
      { on: 'issues/list-for-repo', times: Infinity, answer: serverError },
      /a problem \(500\)/,
    ],
  ] as const)('%s', async (_, fault, notice) => {
    const github = await startGitHub({ faults: [fault] });
    await expectNotice(github, notice);
    expect(await github.issues()).toEqual([]);
  });

  test('a token that is not valid', async () => {
    await expectNotice(await startGitHub(), /does not accept the token \(401\)/, 'ghs_of-yesterday');
  });
});
