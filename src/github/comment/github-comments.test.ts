import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Asked, type Reply, scriptedApi } from '../../../test/support/scripted-api.ts';
import type { Comments } from './comments.ts';
import { githubComments } from './github-comments.ts';

const comment = { id: 7, body: 'text', user: { login: 'acme[bot]' }, html_url: 'https://github.example/7' };

/** A server of one's own with these answers, one after the other, and the comments of a pull request on it. */
async function github(
  ...replies: Reply[]
): Promise<{ comments: Comments; asked: readonly Asked[]; waits: number[] }> {
  const { asked, ...urls } = await scriptedApi(replies);
  const waits: number[] = [];
  const place = { ...urls, repository: 'acme/shop', number: 5, token: 'secret-token' };
  return { comments: githubComments(place, async (time) => waits.push(time)), asked, waits };
}

const lines = (asked: readonly Asked[]): string[] => asked.map(({ method, path }) => `${method} ${path}`);
const next = { link: '<http://evil.example/page/2>; rel="next", <http://evil.example/page/9>; rel="last"' };

describe('the requests', () => {
  test('carry the token and go below the path of the API', async () => {
    const { comments, asked } = await github(
      { json: [comment] },
      { status: 201, json: comment },
      { json: comment },
      { status: 204 },
    );
    expect(await comments.list()).toEqual([
      { id: 7, author: 'acme[bot]', body: 'text', url: 'https://github.example/7' },
    ]);
    expect(await comments.create('a "b"\n')).toMatchObject({ id: 7 });
    expect(await comments.update(7, 'c')).toMatchObject({ id: 7 });
    await comments.remove(7);
    expect(lines(asked)).toEqual([
      'GET /api/v3/repos/acme/shop/issues/5/comments?per_page=100&page=1',
      'POST /api/v3/repos/acme/shop/issues/5/comments',
      'PATCH /api/v3/repos/acme/shop/issues/comments/7',
      'DELETE /api/v3/repos/acme/shop/issues/comments/7',
    ]);
    expect(asked.map(({ body }) => body)).toEqual(['', '{"body":"a \\"b\\"\\n"}', '{"body":"c"}', '']);
    for (const { headers } of asked) expect(headers.authorization).toBe('token secret-token');
  });

  test('row 22: pages are asked for from the same host, whatever the answer names', async () => {
    const { comments, asked } = await github(
      { json: [comment], headers: next },
      { json: [{ ...comment, id: 8 }] },
    );
    expect((await comments.list()).map(({ id }) => id)).toEqual([7, 8]);
    expect(lines(asked)[1]).toBe('GET /api/v3/repos/acme/shop/issues/5/comments?per_page=100&page=2');
  });

  test('end after as many pages as GitHub can have', async () => {
    const { comments, asked } = await github(...Array<Reply>(50).fill({ json: [], headers: next }));
    await comments.list();
    expect(asked).toHaveLength(30);
  });

  test('row 22: a redirect is not followed', async () => {
    const { comments, asked } = await github({ status: 307, headers: { location: '/elsewhere' } });
    await expect(comments.create('x')).rejects.toMatchObject({ problem: 'redirected', status: 307 });
    expect(asked).toHaveLength(1);
  });

  test('an account that is gone, and a comment without text', async () => {
    const { comments } = await github({ json: [{ id: 1, user: null }] });
    expect(await comments.list()).toEqual([{ id: 1, author: null, body: '', url: '' }]);
  });

  test.each([{ json: 'a page of a proxy' }, { json: { comments: [] } }, { json: [{ id: '1' }] }])(
    'an answer that is not GitHub’s: %j',
    async (reply) => {
      const { comments } = await github(reply);
      await expect(comments.list()).rejects.toMatchObject({ problem: 'unreadable' });
    },
  );

  test('what the library would print is not printed', async () => {
    const prints = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    onTestFinished(() => void vi.restoreAllMocks());
    const deprecation = {
      deprecation: 'true',
      link: '<http://x.example>; rel="deprecation"',
      sunset: '::error::x',
    };
    const { comments } = await github({ json: [], headers: deprecation });
    await comments.list();
    for (const print of prints) expect(print).not.toHaveBeenCalled();
  });
});

describe('requests that fail', () => {
  test('500 then 200: reading and rewriting are repeated', async () => {
    const { comments, waits } = await github(
      { status: 500 },
      { json: [] },
      { status: 502 },
      { json: comment },
    );
    expect(await comments.list()).toEqual([]);
    expect(await comments.update(7, 'x')).toMatchObject({ id: 7 });
    expect(waits).toEqual([1000, 1000]);
  });

  test('creating is not repeated', async () => {
    const { comments, asked } = await github({ status: 500 });
    await expect(comments.create('x')).rejects.toMatchObject({ problem: 'unavailable', status: 500 });
    expect(asked).toHaveLength(1);
  });

  test('a secondary rate limit: creating is repeated after retry-after', async () => {
    const limit = { status: 403, headers: { 'retry-after': '3' }, json: { message: 'secondary rate limit' } };
    const { comments, waits } = await github(limit, { status: 201, json: comment });
    expect(await comments.create('x')).toMatchObject({ id: 7 });
    expect(waits).toEqual([3000]);
  });

  test('nobody answers: tried three times, and the token is not in the error', async () => {
    const waits: number[] = [];
    const place = { repository: 'acme/shop', number: 5, token: 'secret-token' };
    const closed = { apiUrl: 'http://127.0.0.1:9', graphqlUrl: 'http://127.0.0.1:9' };
    const comments = githubComments({ ...place, ...closed }, async (time) => waits.push(time));
    const error = await comments.list().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ problem: 'unavailable', status: null });
    expect(waits).toEqual([1000, 4000]);
    expect(JSON.stringify(error)).not.toContain('secret-token');
    expect(String(error)).not.toContain('secret-token');
  });

  test('the message is GitHub’s', async () => {
    const { comments } = await github({ status: 422, json: { message: 'Body is too long' } });
    await expect(comments.update(7, 'x')).rejects.toMatchObject({
      problem: 'rejected',
      message: 'Body is too long',
    });
  });
});

describe('the identity of the token', () => {
  const viewer = (login: string): Reply => ({ json: { data: { viewer: { login } } } });

  test.each(['github-actions[bot]', 'acme[bot]', 'robin'])('is what GraphQL says: %s', async (login) => {
    const { comments, asked } = await github(viewer(login));
    expect(await comments.identity()).toBe(login);
    expect(lines(asked)).toEqual(['POST /api/graphql']);
    expect(asked[0]?.headers.authorization).toBe('token secret-token');
  });

  test.each<[string, Reply]>([
    ['has no GraphQL', { status: 404 }],
    ['answers with errors', { json: { errors: [{ message: 'no' }], data: null } }],
    ['does not let it', { status: 403 }],
  ])('is what /user says where the server %s', async (_, reply) => {
    const { comments, asked } = await github(reply, { json: { login: 'robin' } });
    expect(await comments.identity()).toBe('robin');
    expect(lines(asked)).toEqual(['POST /api/graphql', 'GET /api/v3/user']);
  });

  test('is the workflow’s own where nobody tells', async () => {
    const { comments } = await github({ status: 404 }, { status: 403 });
    expect(await comments.identity()).toBe('github-actions[bot]');
  });

  test('is not guessed because of a rate limit', async () => {
    const { comments } = await github({ status: 429, headers: { 'retry-after': '600' } });
    await expect(comments.identity()).rejects.toMatchObject({ problem: 'rate-limited' });
  });
});
