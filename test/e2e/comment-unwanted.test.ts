import { expect, test } from 'vitest';
import { startGitHub, workflowToken } from '../support/github/index.ts';
import { commentsOf, expectReport, onlyCommentOf } from '../support/github/marker.ts';
import { flagFile, mistake, pullRequest, raise } from '../support/github/pull-request.ts';
import { runOn } from '../support/github/run.ts';
import { rollout, shop } from '../support/shop.ts';
import { tempRepository } from '../support/temp-repository.ts';

const bot = workflowToken.login;

test('an empty token: the API is never called', async () => {
  const github = await startGitHub();
  const ended = await runOn(github, pullRequest(raise), { token: '' });
  expect(github.requests).toEqual([]);
  expect([ended.exitCode, ended.outputs.get('comment-url'), ended.notices]).toEqual([0, '', []]);
  expect(ended.summary).not.toBe('');
});

test('comment: never', async () => {
  const github = await startGitHub();
  const ended = await runOn(github, pullRequest(mistake), { inputs: { comment: 'never' } });
  expect(github.requests).toEqual([]);
  expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([1, '']);
});

test('comment: problems, as long as there are none', async () => {
  const github = await startGitHub();
  const inputs = { comment: 'problems' };
  await runOn(github, pullRequest(raise), { inputs });
  expect(github.operations()).toEqual(['issues/list-comments']);
  await runOn(github, pullRequest(mistake), { inputs });
  expect(await commentsOf(github, bot)).toHaveLength(1);
  await runOn(github, pullRequest(raise), { inputs });
  expectReport(await onlyCommentOf(github, bot), 10);
});

test('a pull request that was closed', async () => {
  const github = await startGitHub();
  await runOn(github, pullRequest(raise, { action: 'closed' }));
  expect(github.requests).toEqual([]);
});

test('the merge group, a push, a run started by hand', async () => {
  const github = await startGitHub();
  const repository = tempRepository(shop);
  const before = repository.git('rev-parse', 'HEAD');
  repository.write({ [flagFile]: rollout(10) });
  const after = repository.commit();
  const events = {
    merge_group: { merge_group: { base_sha: before, head_sha: after } },
    push: { before, after },
    workflow_dispatch: {},
  };
  for (const [eventName, event] of Object.entries(events)) {
    const ended = await runOn(github, { repository, eventName, event });
    expect([ended.exitCode, ended.outputs.get('comment-url')]).toEqual([0, '']);
  }
  expect(github.requests).toEqual([]);
});
