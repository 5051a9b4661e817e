import { expect, test } from 'vitest';
import { startGitHub, workflowToken } from '../support/github/index.ts';
import { expectReport, onlyCommentOf } from '../support/github/marker.ts';
import { pullRequest, raise } from '../support/github/pull-request.ts';
import { runOn } from '../support/github/run.ts';

test('a runner that reaches GitHub only by a proxy', async () => {
  const github = await startGitHub();
  const env = {
    GITHUB_API_URL: 'http://api.github.example',
    GITHUB_GRAPHQL_URL: 'http://api.github.example/graphql',
    http_proxy: github.origin,
  };
  const ended = await runOn(github, pullRequest(raise), { env });
  expect(ended.notices).toEqual([]);
  expectReport(await onlyCommentOf(github, workflowToken.login), 10);
});
