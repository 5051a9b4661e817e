import { describe, expect, test } from 'vitest';
import { ask, comments } from './ask.ts';
import { appToken, attacker, personalToken, readOnlyToken, startGitHub, workflowToken } from './index.ts';

describe('comments', () => {
  test('are created, listed, changed and deleted, as GitHub describes it', async () => {
    const github = await startGitHub();
    const created = await ask(github, 'POST', comments, { body: 'One' });
    expect(created).toMatchObject({
      status: 201,
      body: {
        body: 'One',
        html_url: 'https://github.example/acme/shop/pull/7#issuecomment-1',
        url: `${github.origin}/repos/acme/shop/issues/comments/1`,
        user: { login: 'github-actions[bot]', type: 'Bot' },
      },
    });
    const one = '/repos/acme/shop/issues/comments/1';
    expect(await ask(github, 'PATCH', one, { body: 'Two' })).toMatchObject({ body: { body: 'Two' } });
    expect(await github.comments()).toEqual([{ id: 1, login: workflowToken.login, body: 'Two' }]);
    expect(await ask(github, 'GET', comments)).toMatchObject({ status: 200, body: [{ body: 'Two' }] });
    expect(await ask(github, 'DELETE', one)).toMatchObject({ status: 204 });
    expect(await ask(github, 'PATCH', one, { body: 'Three' })).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    });
    expect(github.operations()).toEqual([
      'issues/create-comment',
      'issues/update-comment',
      'issues/list-comments',
      'issues/delete-comment',
      'issues/update-comment',
    ]);
  });

  test('have pages, whose links name the repository by its number', async () => {
    const github = await startGitHub();
    for (let number = 1; number <= 101; number++) await github.comment(attacker, `Comment ${number}`);
    const first = await ask(github, 'GET', `${comments}?per_page=100`);
    expect(first.body).toHaveLength(100);
    const link = first.headers.get('link') ?? '';
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(link) ?? [];
    expect(next).toMatch(/\/repositories\/1\/issues\/7\/comments\?per_page=100&page=2$/);
    const second = await ask(github, 'GET', next.replace(github.origin, ''));
    expect(second.body).toMatchObject([{ id: 101, body: 'Comment 101', user: { login: attacker } }]);
    expect(await github.comments()).toHaveLength(101);
  });

  test('have at most 65,536 characters', async () => {
    const github = await startGitHub();
    expect(await ask(github, 'POST', comments, { body: '👍'.repeat(65_536) })).toMatchObject({ status: 201 });
    expect(await ask(github, 'POST', comments, { body: 'x'.repeat(65_537) })).toMatchObject({
      status: 422,
      body: { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'unprocessable' }] },
    });
  });
});

describe('who asks', () => {
  const query = { query: 'query { viewer { login } }' };

  test.each([workflowToken, readOnlyToken, appToken, personalToken])('$login by GraphQL', async (token) => {
    const github = await startGitHub();
    const viewer = await ask(github, 'POST', '/graphql', query, token);
    expect(viewer.body).toEqual({ data: { viewer: { login: token.login } } });
  });

  test('only a person by REST', async () => {
    const github = await startGitHub();
    expect(await ask(github, 'GET', '/user', undefined, personalToken)).toMatchObject({
      body: { login: 'octocat' },
    });
    expect(await ask(github, 'GET', '/user', undefined, appToken)).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  test('an unknown token, and none', async () => {
    const github = await startGitHub();
    for (const token of [{ ...workflowToken, token: 'stale' }, null])
      expect(await ask(github, 'GET', comments, undefined, token)).toMatchObject({
        status: 401,
        body: { message: 'Bad credentials' },
      });
  });

  test('a token that may only read', async () => {
    const github = await startGitHub();
    expect((await ask(github, 'GET', comments, undefined, readOnlyToken)).status).toBe(200);
    expect((await ask(github, 'POST', comments, { body: 'x' }, readOnlyToken)).status).toBe(403);
  });
});

test('GitHub Enterprise Server has the API below the website', async () => {
  const github = await startGitHub({ enterprise: true });
  expect(github.env.GITHUB_API_URL).toBe(`${github.origin}/api/v3`);
  expect((await ask(github, 'POST', comments, { body: 'One' })).body).toMatchObject({
    url: `${github.origin}/api/v3/repos/acme/shop/issues/comments/1`,
    html_url: 'https://github.example/acme/shop/pull/7#issuecomment-1',
  });
  expect((await ask(github, 'POST', '/graphql', { query: '{ viewer { login } }' })).status).toBe(200);
});

describe('what GitHub does not describe is refused, and written down', () => {
  test.each([
    ['GET', '/repos/acme/shop/statuses/main', undefined, /there is no GET/],
    ['GET', `${comments}?sort=created`, undefined, /query parameter sort is not described/],
    ['POST', comments, { body: 'x', draft: true }, /draft/],
    ['POST', '/graphql', { query: '{ viewer { login email } }' }, /does not know the query/],
  ])('%s %s', async (method, path, body, message) => {
    const github = await startGitHub();
    expect((await ask(github, method, path, body)).status).toBe(501);
    expect(github.takeViolations().join('\n')).toMatch(message);
    expect(github.takeViolations()).toEqual([]);
  });

  test('what the bench cannot read', async () => {
    const github = await startGitHub();
    const body = 'query';
    const headers = { authorization: `token ${workflowToken.token}`, 'user-agent': 'test' };
    await fetch(github.env.GITHUB_GRAPHQL_URL ?? '', { method: 'POST', headers, body });
    expect(github.takeViolations().join('\n')).toMatch(/not valid JSON/);
  });

  test('an answer of the bench, too', async () => {
    const github = await startGitHub({
      faults: [{ on: 'issues/list-comments', answer: { status: 200, body: [{ id: 'one' }] } }],
    });
    await ask(github, 'GET', comments);
    expect(github.takeViolations().join('\n')).toMatch(/answer 200\/0\/id must be integer/);
  });
});
