import { describe, expect, test } from 'vitest';
import { type Asked, type Reply, scriptedApi } from '../../../test/support/scripted-api.ts';
import { githubIssues } from './github-issues.ts';
import type { Issues } from './issues.ts';

const issue = { number: 7, body: 'text', user: { login: 'acme[bot]' }, html_url: 'https://github.example/7' };
const read = { number: 7, author: 'acme[bot]', body: 'text', url: 'https://github.example/7' };

async function github(...replies: Reply[]): Promise<{ issues: Issues; asked: readonly Asked[] }> {
  const { asked, ...urls } = await scriptedApi(replies);
  const place = { ...urls, repository: 'acme/shop', token: 'secret-token' };
  return { issues: githubIssues(place, async () => undefined), asked };
}

const lines = (asked: readonly Asked[]): string[] => asked.map(({ method, path }) => `${method} ${path}`);
const next = { link: '<http://evil.example/page/2>; rel="next"' };

describe('the requests', () => {
  test('carry the token and go below the path of the API', async () => {
    const replies: Reply[] = [{ json: [issue] }, { json: [] }, { status: 201, json: issue }];
    const { issues, asked } = await github(...replies, ...Array<Reply>(4).fill({ json: issue }));
    expect(await issues.list('acme[bot]', 'open')).toEqual({ issues: [read], isWhole: true });
    await issues.list('acme[bot]', 'closed');
    expect(await issues.create('A "title"', 'body')).toEqual(read);
    await issues.update(7, 'news');
    await issues.update(7, 'again', 'open');
    await issues.update(7, 'done', 'completed');
    await issues.update(7, 'twice', 'not_planned');
    const all = '/api/v3/repos/acme/shop/issues';
    const pages = 'per_page=100&page=1';
    expect(lines(asked)).toEqual([
      `GET ${all}?creator=acme%5Bbot%5D&state=open&sort=created&direction=asc&${pages}`,
      `GET ${all}?creator=acme%5Bbot%5D&state=closed&sort=updated&direction=desc&${pages}`,
      `POST ${all}`,
      ...Array(4).fill(`PATCH ${all}/7`),
    ]);
    expect(asked.slice(2).map(({ body }) => JSON.parse(body))).toEqual([
      { title: 'A "title"', body: 'body' },
      { body: 'news' },
      { body: 'again', state: 'open' },
      { body: 'done', state: 'closed', state_reason: 'completed' },
      { body: 'twice', state: 'closed', state_reason: 'not_planned' },
    ]);
    for (const { headers } of asked) expect(headers.authorization).toBe('token secret-token');
  });

  test('row 22: pages are asked for from the same host, whatever the answer names', async () => {
    const { issues, asked } = await github(
      { json: [issue], headers: next },
      { json: [{ ...issue, number: 8 }] },
    );
    const { issues: found } = await issues.list('a', 'open');
    expect(found.map(({ number }) => number)).toEqual([7, 8]);
    expect(lines(asked)[1]).toMatch(/^GET \/api\/v3\/repos\/acme\/shop\/issues\?.*&page=2$/);
  });

  test('end after 30 pages, and it is known that there are more', async () => {
    const { issues, asked } = await github(...Array<Reply>(50).fill({ json: [], headers: next }));
    expect(await issues.list('a', 'open')).toEqual({ issues: [], isWhole: false });
    expect(asked).toHaveLength(30);
  });
});

describe('what is listed', () => {
  test('is no pull request, which the API takes for an issue', async () => {
    const { issues } = await github({ json: [{ ...issue, pull_request: { url: 'x' } }, issue] });
    expect((await issues.list('a', 'open')).issues).toEqual([read]);
  });

  test('may be of an account that is gone, and without a text', async () => {
    const { issues } = await github({ json: [{ number: 1, user: null, body: null }] });
    expect((await issues.list('a', 'open')).issues).toEqual([{ number: 1, author: null, body: '', url: '' }]);
  });

  test.each([{ json: 'a page of a proxy' }, { json: { issues: [] } }, { json: [{ number: '1' }] }])(
    'is not what GitHub answers: %j',
    async (reply) => {
      const { issues } = await github(reply);
      await expect(issues.list('a', 'open')).rejects.toMatchObject({ problem: 'unreadable' });
    },
  );
});

test('the status of a refusal is kept, because it says whether there are issues at all', async () => {
  const { issues } = await github({ status: 410, json: { message: 'Issues are disabled for this repo' } });
  await expect(issues.create('a', 'b')).rejects.toMatchObject({ problem: 'missing', status: 410 });
});
