import { describe, expect, test } from 'vitest';
import { answers, type Fault, readOnlyToken, startGitHub, workflowToken } from '../support/github/index.ts';
import { earlier, expectReport, onlyCommentOf } from '../support/github/marker.ts';
import { type Change, mistake, pullRequest, raise } from '../support/github/pull-request.ts';
import { type RunEnded, runOn } from '../support/github/run.ts';

/** Nothing is lost but the comment: the report is in the summary, one notice says so, the findings decide. */
function expectReported(ended: RunEnded, change: Change, notice: RegExp): void {
  expect(ended.notices).toHaveLength(1);
  expect(ended.notices[0]).toMatch(/job summary/);
  expect(ended.notices[0]).toMatch(notice);
  expect(ended.notices[0]).not.toContain('\n');
  expect(ended.summary.replaceAll('&#45;', '-')).toContain('checkout-redesign');
  const blocked = change === mistake;
  expect(Object.fromEntries(ended.outputs)).toMatchObject({
    blocked: String(blocked),
    'failure-reason': blocked ? 'findings' : '',
    'comment-url': '',
  });
  expect(ended.exitCode).toBe(blocked ? 1 : 0);
}

const changes = [
  ['nothing blocks', raise],
  ['something blocks', mistake],
] as const;

describe.each(changes)('a token that only reads, and %s', (_, change) => {
  test.each(['fork', 'deleted fork'] as const)('a %s', async (origin) => {
    const github = await startGitHub();
    const ended = await runOn(github, pullRequest(change, { origin }), { token: readOnlyToken.token });
    expectReported(ended, change, /a fork cannot write \(403\)/);
    expect(github.operations()).toEqual(['issues/list-comments', 'issues/create-comment']);
    expect(await github.comments()).toEqual([]);
  });

  test('Dependabot', async () => {
    const github = await startGitHub();
    const ended = await runOn(github, pullRequest(change), { token: readOnlyToken.token });
    expectReported(ended, change, /Dependabot/);
    expect(github.operations()).toHaveLength(2);
  });

  test('with an earlier comment that it cannot change', async () => {
    const github = await startGitHub();
    await github.comment(workflowToken.login, earlier);
    const ended = await runOn(github, pullRequest(change), { token: readOnlyToken.token });
    expectReported(ended, change, /pull-requests: write/);
    expect((await onlyCommentOf(github, workflowToken.login)).body).toBe(earlier);
  });
});

test('a fork whose runs may write, as an organisation can choose', async () => {
  const github = await startGitHub();
  const ended = await runOn(github, pullRequest(raise, { origin: 'fork' }));
  expectReport(await onlyCommentOf(github, workflowToken.login), 10);
  expect(ended.notices).toEqual([]);
});

describe.each(changes)('GitHub says no, and %s', (_, change) => {
  const { bodyTooLong, gone, locked, notFound, notForIntegrations, movedTo } = answers;
  const list = 'issues/list-comments';
  const create = 'issues/create-comment';

  test.each<[string, Fault, RegExp]>([
    ['the conversation is locked', { on: create, answer: locked }, /locked \(403\)/],
    ['the comment is too long', { on: create, answer: bodyTooLong }, /422.*65536/],
    ['the pull request cannot be seen', { on: list, answer: notFound }, /permissions/],
    ['the pull request was deleted', { on: create, answer: gone }, /\(410\)/],
    ['the list cannot be read', { on: list, answer: notForIntegrations }, /permissions/],
    ['the API has moved', { on: list, answer: movedTo('http://127.0.0.1:65533/elsewhere') }, /redirect/],
    ['it is not GitHub', { on: list, answer: { status: 200, body: '<html>Log in</html>' } }, /not answer as/],
  ])('%s', async (_, fault, notice) => {
    const github = await startGitHub({ faults: [fault] });
    const ended = await runOn(github, pullRequest(change));
    expectReported(ended, change, notice);
    expect(await github.comments()).toEqual([]);
    expect(github.operations()).toEqual(fault.on === list ? [list] : [list, create]);
    expect(ended.waits).toEqual([]);
  });

  test('the token is not valid', async () => {
    const github = await startGitHub();
    const ended = await runOn(github, pullRequest(change), { token: 'ghs_of-yesterday' });
    expectReported(ended, change, /token \(401\)/);
    expect(github.operations()).toEqual([list]);
  });
});
