import { describe, expect, test } from 'vitest';
import {
  answers,
  appToken,
  attacker,
  type GitHub,
  personalToken,
  startGitHub,
  workflowToken,
} from '../support/github/index.ts';
import { commentsOf, earlier, expectReport, markerOf, onlyCommentOf } from '../support/github/marker.ts';
import { pullRequest, raise } from '../support/github/pull-request.ts';
import { runOn } from '../support/github/run.ts';

const bot = workflowToken.login;

/** Says something so often that what follows is on the second page. */
async function fillPage(github: GitHub, body = 'Me too.'): Promise<void> {
  for (let number = 1; number <= 100; number++) await github.comment(attacker, body);
}

/** What the attacker wrote stays as it is: nobody asked to change or delete it. */
async function expectUntouched(github: GitHub, written: readonly string[]): Promise<void> {
  expect((await commentsOf(github, attacker)).map(({ body }) => body)).toEqual(written);
}

describe('row 13: somebody else writes our marker', () => {
  test.each([
    ['at the start', earlier],
    ['alone', markerOf()],
    ['in a quote', `> ${markerOf()}\n> ### 🛑 1 problem`],
    ['in the middle', `See this:\n${markerOf()}\n`],
    ['for another check', `${markerOf('other')}\nx`],
    ['behind an invisible character', `\u200b${markerOf()}\nx`],
  ])('%s: ours is another comment', async (_, planted) => {
    const github = await startGitHub();
    await github.comment(attacker, planted);
    const ended = await runOn(github, pullRequest(raise));
    expectReport(await onlyCommentOf(github, bot), 10);
    await expectUntouched(github, [planted]);
    expect(github.operations().length).toBeLessThanOrEqual(4);
    expect(github.operations().filter((each) => /update|delete/.test(each))).toEqual([]);
    expect(ended.outputs.get('comment-url')).toMatch(/#issuecomment-2$/);
  });

  test('before ours: ours is rewritten', async () => {
    const github = await startGitHub();
    await github.comment(attacker, earlier);
    const id = await github.comment(bot, earlier);
    await runOn(github, pullRequest(raise));
    const comment = await onlyCommentOf(github, bot);
    expect(comment.id).toBe(id);
    expectReport(comment, 10);
    await expectUntouched(github, [earlier]);
    expect(github.operations()).toHaveLength(3);
  });

  test('on the second page', async () => {
    const github = await startGitHub();
    await fillPage(github);
    await github.comment(attacker, earlier);
    await runOn(github, pullRequest(raise));
    expectReport(await onlyCommentOf(github, bot), 10);
    await expectUntouched(github, [...Array<string>(100).fill('Me too.'), earlier]);
  });

  test('a hundred times, with ours on the second page', async () => {
    const github = await startGitHub();
    await fillPage(github, earlier);
    const id = await github.comment(bot, earlier);
    await runOn(github, pullRequest(raise));
    expect((await onlyCommentOf(github, bot)).id).toBe(id);
    await expectUntouched(github, Array(100).fill(earlier));
    expect(github.operations()).toEqual([
      'issues/list-comments',
      'issues/list-comments',
      'graphql',
      'issues/update-comment',
    ]);
  });

  test('another app of the same repository: it keeps its comment', async () => {
    const github = await startGitHub();
    await github.comment(appToken.login, earlier);
    await runOn(github, pullRequest(raise));
    expectReport(await onlyCommentOf(github, bot), 10);
    expect((await onlyCommentOf(github, appToken.login)).body).toBe(earlier);
  });
});

test('another comment of the same login quotes the marker: it is left alone', async () => {
  const github = await startGitHub();
  const other = `A summary of this pull request:\n> ${earlier}`;
  await github.comment(bot, other);
  await runOn(github, pullRequest(raise));
  const [first, second, ...others] = await commentsOf(github, bot);
  expect([first?.body, others]).toEqual([other, []]);
  if (second) expectReport(second, 10);
  expect(github.operations()).toHaveLength(3);
});

test('101 comments, the last one ours: it is rewritten', async () => {
  const github = await startGitHub();
  await fillPage(github);
  await github.comment(bot, earlier);
  await runOn(github, pullRequest(raise));
  expectReport(await onlyCommentOf(github, bot), 10);
  expect(
    github.requests.slice(0, 2).map(({ query }) => new URLSearchParams(query).get('page') ?? '1'),
  ).toEqual(['1', '2']);
});

describe('the token is', () => {
  test.each([
    ["the workflow's", workflowToken],
    ["an app's", appToken],
    ["a person's", personalToken],
  ])('%s: one comment, however many runs', async (_, { token, login }) => {
    const github = await startGitHub();
    const id = await github.comment(login, earlier);
    await runOn(github, pullRequest(raise), { token });
    const comment = await onlyCommentOf(github, login);
    expect(comment.id).toBe(id);
    expectReport(comment, 10);
    expect(github.operations()).toEqual(['issues/list-comments', 'graphql', 'issues/update-comment']);
    expect(await github.comments()).toHaveLength(1);
  });
});

describe('a server where GraphQL cannot tell who we are', () => {
  const { badGateway, graphqlError, notFound } = answers;
  const now = { ...badGateway, headers: { 'retry-after': '0' } };

  test.each([
    ['does not exist', notFound, 1],
    ['says no', graphqlError, 1],
    ['is down', now, 3],
  ])('%s: the REST API is asked', async (_, answer, asked) => {
    const github = await startGitHub({
      enterprise: true,
      faults: [{ on: 'graphql', times: Infinity, answer }],
    });
    await github.comment(personalToken.login, earlier);
    await runOn(github, pullRequest(raise), { token: personalToken.token });
    expectReport(await onlyCommentOf(github, personalToken.login), 10);
    expect(github.operations()).toEqual([
      'issues/list-comments',
      ...Array(asked).fill('graphql'),
      'users/get-authenticated',
      'issues/update-comment',
    ]);
  });

  test('nor REST: it is the workflow itself', async () => {
    const github = await startGitHub({ faults: [{ on: 'graphql', answer: notFound }] });
    await github.comment(bot, earlier);
    await runOn(github, pullRequest(raise));
    expectReport(await onlyCommentOf(github, bot), 10);
    expect(github.operations()).toEqual([
      'issues/list-comments',
      'graphql',
      'users/get-authenticated',
      'issues/update-comment',
    ]);
  });

  test('nor REST, and it is an app: its new comment tells', async () => {
    const github = await startGitHub({ faults: [{ on: 'graphql', answer: notFound }] });
    const id = await github.comment(appToken.login, earlier);
    const ended = await runOn(github, pullRequest(raise), { token: appToken.token });
    const comment = await onlyCommentOf(github, appToken.login);
    expect(comment.id).toBe(id);
    expectReport(comment, 10);
    expect(ended.outputs.get('comment-url')).toMatch(new RegExp(`#issuecomment-${id}$`));
  });
});
