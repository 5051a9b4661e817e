import { describe, expect, test } from 'vitest';
import { attacker, pullNumber, startGitHub, workflowToken } from '../support/github/index.ts';
import { commentsOf, earlier, expectReport, markerOf, onlyCommentOf } from '../support/github/marker.ts';
import { elsewhere, higherRaise, mistake, pullRequest, raise } from '../support/github/pull-request.ts';
import { runOn } from '../support/github/run.ts';
import { runnerCommands } from '../support/runner-commands.ts';
import { rollout } from '../support/shop.ts';

const bot = workflowToken.login;
const url = (id: number): string => `https://github.example/acme/shop/pull/${pullNumber}#issuecomment-${id}`;

describe('the life of a comment', () => {
  test('the first run creates it', async () => {
    const github = await startGitHub();
    await github.comment(attacker, 'Looks good to me.');
    const ended = await runOn(github, pullRequest(raise));
    const comment = await onlyCommentOf(github, bot);
    expectReport(comment, 10);
    expect(github.operations()).toEqual([
      'issues/list-comments',
      'issues/create-comment',
      'issues/list-comments',
    ]);
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${workflowToken.token}`]),
    );
    expect(ended.outputs.get('comment-url')).toBe(url(comment.id));
    expect(ended.exitCode).toBe(0);
    expect(runnerCommands(ended.stdout)).toEqual([]);
  });

  test('a run that says the same writes nothing', async () => {
    const github = await startGitHub();
    const pull = pullRequest(raise);
    await runOn(github, pull);
    github.requests.splice(0);
    const ended = await runOn(github, pull);
    expect(github.operations()).toEqual(['issues/list-comments', 'graphql']);
    expect(ended.outputs.get('comment-url')).toBe(url(1));
    expectReport(await onlyCommentOf(github, bot), 10);
  });

  test('the line ends of a browser are no change', async () => {
    const github = await startGitHub();
    const pull = pullRequest(raise);
    await runOn(github, pull);
    const { id, body } = await onlyCommentOf(github, bot);
    await github.edit(id, body.replaceAll('\n', '\r\n'));
    github.requests.splice(0);
    await runOn(github, pull);
    expect(github.operations()).toEqual(['issues/list-comments', 'graphql']);
  });

  test('a run that says something else rewrites it in its place', async () => {
    const github = await startGitHub();
    await runOn(github, pullRequest(raise));
    github.requests.splice(0);
    const ended = await runOn(github, pullRequest(higherRaise));
    expect(github.operations()).toEqual(['issues/list-comments', 'graphql', 'issues/update-comment']);
    const comment = await onlyCommentOf(github, bot);
    expect(comment.id).toBe(1);
    expectReport(comment, 50);
    expect(comment.body).not.toMatch(/\b10 %/);
    expect(ended.outputs.get('comment-url')).toBe(url(1));
  });

  test('whatever somebody made of it, nothing of that is kept', async () => {
    const github = await startGitHub();
    const pull = pullRequest(raise);
    await runOn(github, pull);
    const before = await onlyCommentOf(github, bot);
    await github.edit(before.id, `${before.body}\n\nApproved by everyone.`);
    await runOn(github, pull);
    expect(await onlyCommentOf(github, bot)).toEqual(before);
  });

  test('when all is well again, it is one green line', async () => {
    const github = await startGitHub();
    expect((await runOn(github, pullRequest(mistake))).exitCode).toBe(1);
    github.requests.splice(0);
    const ended = await runOn(github, pullRequest(elsewhere));
    const { id, body } = await onlyCommentOf(github, bot);
    const [marker, line, ...others] = body.split('\n');
    expect([id, marker, others]).toEqual([1, markerOf(), []]);
    expect(line).toMatch(/^✅ /);
    expect(github.operations()).toHaveLength(3);
    expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([0, url(1)]);
    github.requests.splice(0);
    await runOn(github, pullRequest(elsewhere));
    expect(github.operations()).toEqual(['issues/list-comments', 'graphql']);
  });

  test('where no flag changes, there never is one', async () => {
    const github = await startGitHub();
    const ended = await runOn(github, pullRequest(elsewhere));
    expect(github.operations()).toEqual(['issues/list-comments']);
    expect(await github.comments()).toEqual([]);
    expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([0, '']);
    expect(ended.summary).not.toBe('');
  });

  test('what blocks is in the comment, and fails the step', async () => {
    const github = await startGitHub();
    const ended = await runOn(github, pullRequest(mistake));
    const { body } = await onlyCommentOf(github, bot);
    expect(body).toMatch(/^<!-- flaghoist:v1 id=flags -->\n### 🛑 /);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      blocked: 'true',
      'failure-reason': 'findings',
      'comment-url': url(1),
    });
    expect(ended.exitCode).toBe(1);
  });

  test('a large pull request has a comment that GitHub accepts', async () => {
    const github = await startGitHub();
    const names = Array.from({ length: 400 }, (_, index) => `flags/${'long-'.repeat(15)}${index}.yaml`);
    const ended = await runOn(
      github,
      pullRequest(Object.fromEntries(names.map((name) => [name, rollout(5)]))),
    );
    const { body } = await onlyCommentOf(github, bot);
    expect(body.length).toBeGreaterThan(3_000);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(ended.notices).toEqual([]);
  });
});

test.each([
  ['a draft', { draft: true }],
  ['one that was reopened', { action: 'reopened' }],
  ['one whose base was changed', { action: 'edited' }],
])('%s gets its comment as any other', async (_, circumstances) => {
  const github = await startGitHub();
  await runOn(github, pullRequest(raise, circumstances));
  expectReport(await onlyCommentOf(github, bot), 10);
});

test('two checks of one repository have a comment each', async () => {
  const github = await startGitHub();
  const [one, two] = [{ 'comment-id': 'web' }, { 'comment-id': 'web-2' }];
  for (const inputs of [one, two]) await runOn(github, pullRequest(raise), { inputs });
  await runOn(github, pullRequest(higherRaise), { inputs: two });
  await runOn(github, pullRequest(elsewhere), { inputs: one });
  const [first, second, ...others] = await commentsOf(github, bot);
  expect(others).toEqual([]);
  expect(first?.body).toMatch(/^<!-- flaghoist:v1 id=web -->\n✅ .*$/);
  if (second) expectReport(second, 50, 'web-2');
});

test('on GitHub Enterprise Server, at the addresses it gives', async () => {
  const github = await startGitHub({ enterprise: true });
  const id = await github.comment(bot, earlier);
  const ended = await runOn(github, pullRequest(raise));
  expect(github.requests.map(({ path }) => path)).toEqual([
    `/api/v3/repos/acme/shop/issues/${pullNumber}/comments`,
    '/api/graphql',
    `/api/v3/repos/acme/shop/issues/comments/${id}`,
  ]);
  expectReport(await onlyCommentOf(github, bot), 10);
  expect(ended.outputs.get('comment-url')).toBe(url(id));
});
