import { expect, test } from 'vitest';
import { ask, comments } from './ask.ts';
import { answers, attacker, startGitHub, workflowToken } from './index.ts';

test('happen to their operation, as often as they say, in the order of the list', async () => {
  const github = await startGitHub({
    faults: [
      { on: 'issues/list-comments', answer: answers.serverError },
      { on: 'issues/list-comments', times: 2, answer: answers.secondaryRateLimit(429, 1) },
      { on: 'issues/create-comment', after: 1, answer: answers.locked },
    ],
  });
  const listed = [];
  for (let number = 0; number < 4; number++) listed.push(await ask(github, 'GET', comments));
  expect(listed.map(({ status }) => status)).toEqual([500, 429, 429, 200]);
  expect(listed[1]?.headers.get('retry-after')).toBe('1');
  expect((await ask(github, 'POST', comments, { body: 'One' })).status).toBe(201);
  expect((await ask(github, 'POST', comments, { body: 'Two' })).status).toBe(403);
  expect(await github.comments()).toHaveLength(1);
});

test('a connection breaks before or after the deed', async () => {
  const github = await startGitHub({
    faults: [
      { on: 'issues/create-comment', breaks: 'before' },
      { on: 'issues/create-comment', breaks: 'after' },
    ],
  });
  await expect(ask(github, 'POST', comments, { body: 'One' })).rejects.toThrow();
  expect(await github.comments()).toHaveLength(0);
  await expect(ask(github, 'POST', comments, { body: 'Two' })).rejects.toThrow();
  expect(await github.comments()).toHaveLength(1);
});

test('somebody else is faster', async () => {
  const github = await startGitHub({
    faults: [
      { on: 'issues/create-comment', meanwhile: { does: 'comment', login: attacker, body: 'First' } },
      { on: 'issues/update-comment', meanwhile: { does: 'delete all comments', of: workflowToken.login } },
    ],
  });
  await ask(github, 'POST', comments, { body: 'Second' });
  expect((await github.comments()).map(({ body }) => body)).toEqual(['First', 'Second']);
  const changed = await ask(github, 'PATCH', '/repos/acme/shop/issues/comments/2', { body: 'Third' });
  expect(changed.status).toBe(404);
  expect((await github.comments()).map(({ body }) => body)).toEqual(['First']);
});

test('two wait for each other', async () => {
  const github = await startGitHub({ faults: [{ on: 'issues/list-comments', times: 2, waitsFor: 2 }] });
  const both = await Promise.all([ask(github, 'GET', comments), ask(github, 'GET', comments)]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
});
