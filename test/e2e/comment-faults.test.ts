import { describe, expect, test } from 'vitest';
import { answers, startGitHub, workflowToken } from '../support/github/index.ts';
import { commentsOf, earlier, expectReport, markerOf, onlyCommentOf } from '../support/github/marker.ts';
import { higherRaise, mistake, pullRequest, raise } from '../support/github/pull-request.ts';
import { runOn } from '../support/github/run.ts';

const { badGateway, primaryRateLimit, secondaryRateLimit, serverError } = answers;
const bot = workflowToken.login;
const [list, create, update, remove] = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
] as const;

describe('too many requests', () => {
  test('it waits as long as GitHub says, and goes on', async () => {
    const github = await startGitHub({
      faults: [
        { on: list, answer: secondaryRateLimit(403, 30) },
        { on: create, answer: secondaryRateLimit(429, 7) },
      ],
    });
    const ended = await runOn(github, pullRequest(raise));
    expect(ended.waits).toEqual([30, 7]);
    expectReport(await onlyCommentOf(github, bot), 10);
    expect(github.operations()).toEqual([list, list, create, create, list]);
    expect(ended.notices).toEqual([]);
  });

  test.each([
    ['three times', secondaryRateLimit(429, 1), [1, 1], 3],
    ['for an hour', secondaryRateLimit(403, 3600), [], 1],
    ['until the hour is over', primaryRateLimit(4_000_000_000), [], 1],
  ])('%s: it gives up', async (_, answer, waits, asked) => {
    const github = await startGitHub({ faults: [{ on: list, times: Infinity, answer }] });
    const ended = await runOn(github, pullRequest(mistake));
    expect(ended.waits).toEqual(waits);
    expect(github.operations()).toEqual(Array(asked).fill(list));
    expect(ended.notices.join()).toMatch(/job summary.*fewer requests/);
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([1, 'findings']);
  });
});

describe('GitHub has a problem', () => {
  test('500, then 200', async () => {
    const github = await startGitHub({ faults: [{ on: list, answer: serverError }] });
    const ended = await runOn(github, pullRequest(raise));
    expect(ended.waits).toEqual([1]);
    expectReport(await onlyCommentOf(github, bot), 10);
    expect(ended.notices).toEqual([]);
  });

  test.each([
    ['nothing blocks', raise, 0],
    ['something blocks', mistake, 1],
  ])('502 forever, and %s', async (_, change, exitCode) => {
    const github = await startGitHub({ faults: [{ on: 'any', times: Infinity, answer: badGateway }] });
    const ended = await runOn(github, pullRequest(change));
    expect(ended.waits).toEqual([1, 4]);
    expect(github.operations()).toEqual([list, list, list]);
    expect(ended.notices.join()).toMatch(/job summary.*GitHub has a problem \(502\)/);
    expect(ended.summary.replaceAll('&#45;', '-')).toContain('checkout-redesign');
    expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([exitCode, '']);
  });

  test('nobody listens', async () => {
    const github = await startGitHub();
    await github.stop();
    const ended = await runOn(github, pullRequest(mistake));
    expect(ended.waits).toEqual([1, 4]);
    expect(ended.notices.join()).toMatch(/job summary.*cannot be reached/);
    expect([ended.exitCode, ended.outputs.get('failure-reason')]).toEqual([1, 'findings']);
  });

  test('nobody answers', async () => {
    const github = await startGitHub({ faults: [{ on: list, times: Infinity, hangs: true }] });
    const ended = await runOn(github, pullRequest(raise), { hurry: true });
    expect(ended.notices.join()).toMatch(/job summary.*cannot be reached/);
    expect([ended.exitCode, ended.waits]).toEqual([0, [1, 4]]);
    expect(await github.comments()).toEqual([]);
  });

  test.each([
    ['502', { answer: badGateway }],
    ['a broken connection', { breaks: 'before' as const }],
  ])('%s for a new comment: it looks first, then writes one', async (_, effect) => {
    const github = await startGitHub({ faults: [{ on: create, ...effect }] });
    const ended = await runOn(github, pullRequest(raise));
    expect(github.operations()).toEqual([list, create, list, create, list]);
    expectReport(await onlyCommentOf(github, bot), 10);
    expect(ended.outputs.get('comment-url')).toMatch(/#issuecomment-1$/);
  });

  test('a new comment is written, but the answer is lost: there is no second one', async () => {
    const github = await startGitHub({ faults: [{ on: create, breaks: 'after' }] });
    const ended = await runOn(github, pullRequest(raise));
    expect(github.operations()).toEqual([list, create, list, 'graphql']);
    expectReport(await onlyCommentOf(github, bot), 10);
    expect(ended.outputs.get('comment-url')).toMatch(/#issuecomment-1$/);
  });

  test('the answer to a change is lost: it is made again', async () => {
    const github = await startGitHub({ faults: [{ on: update, breaks: 'after' }] });
    await github.comment(bot, earlier);
    const ended = await runOn(github, pullRequest(raise));
    expect(github.operations()).toEqual([list, 'graphql', update, update]);
    expect(ended.waits).toEqual([1]);
    expectReport(await onlyCommentOf(github, bot), 10);
  });
});

describe('somebody is faster', () => {
  test('our comment is deleted before it is changed: there is a new one', async () => {
    const github = await startGitHub({
      faults: [{ on: update, meanwhile: { does: 'delete all comments', of: bot } }],
    });
    const id = await github.comment(bot, earlier);
    const ended = await runOn(github, pullRequest(raise));
    expect(github.operations()).toEqual([list, 'graphql', update, create, list]);
    const comment = await onlyCommentOf(github, bot);
    expect(comment.id).toBeGreaterThan(id);
    expectReport(comment, 10);
    expect(ended.notices).toEqual([]);
  });

  test('another run comments before ours does: its comment says what ours would', async () => {
    const github = await startGitHub({
      faults: [{ on: create, meanwhile: { does: 'comment', login: bot, body: earlier } }],
    });
    const ended = await runOn(github, pullRequest(raise));
    expect(github.operations()).toEqual([list, create, list, update, remove]);
    const comment = await onlyCommentOf(github, bot);
    expect(comment.id).toBe(1);
    expectReport(comment, 10);
    expect(ended.outputs.get('comment-url')).toMatch(/#issuecomment-1$/);
  });

  test('two runs see no comment at the same moment: one is left', async () => {
    const github = await startGitHub({ faults: [{ on: list, times: 2, waitsFor: 2 }] });
    const both = await Promise.all([raise, higherRaise].map((change) => runOn(github, pullRequest(change))));
    expect(both.map(({ exitCode, notices }) => [exitCode, notices])).toEqual([
      [0, []],
      [0, []],
    ]);
    const comment = await onlyCommentOf(github, bot);
    for (const { outputs } of both)
      expect(outputs.get('comment-url')).toMatch(new RegExp(`#issuecomment-${comment.id}$`));
  });

  test('what is left of a race is tidied up by the next run, and nothing else', async () => {
    const github = await startGitHub();
    const written = [earlier, earlier, `${markerOf('other')}\nOf another check`, earlier, 'Hello'];
    for (const body of written) await github.comment(bot, body);
    await runOn(github, pullRequest(raise));
    const [first, ...others] = await commentsOf(github, bot);
    expect(first?.id).toBe(1);
    if (first) expectReport(first, 10);
    expect(others.map(({ body }) => body)).toEqual([written[2], written[4]]);
    expect(github.operations()).toEqual([list, 'graphql', update, remove, remove]);
  });

  test('what cannot be tidied up is left to the next run', async () => {
    const github = await startGitHub({
      faults: [{ on: remove, answer: answers.notForIntegrations }],
    });
    for (const body of [earlier, earlier]) await github.comment(bot, body);
    const ended = await runOn(github, pullRequest(raise));
    expect([ended.exitCode, ended.notices]).toEqual([0, []]);
    await runOn(github, pullRequest(raise));
    expectReport(await onlyCommentOf(github, bot), 10);
  });
});
