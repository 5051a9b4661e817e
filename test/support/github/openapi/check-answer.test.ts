import { expect, test } from 'vitest';
import { checkAnswer, findOperation } from './index.ts';

function faults(status: number, body: unknown, method = 'POST'): string {
  const found = findOperation(method, '/repos/acme/shop/issues/7/comments');
  return found ? checkAnswer(found.operation, status, body).join('\n') : 'not described';
}

const comment = {
  id: 1,
  node_id: 'x',
  url: 'https://api.github.com/repos/acme/shop/issues/comments/1',
  html_url: 'https://github.com/acme/shop/pull/7#issuecomment-1',
  issue_url: 'https://api.github.com/repos/acme/shop/issues/7',
  user: null,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  author_association: 'NONE',
};

test('an answer that GitHub describes; what is nullable may be null', () => {
  expect(faults(201, comment)).toBe('');
  expect(faults(200, [comment], 'GET')).toBe('');
  expect(faults(502, 'Bad gateway')).toBe('');
});

test('one that it does not', () => {
  expect(faults(200, comment)).toMatch(/200 is not described/);
  expect(faults(201, { ...comment, id: '1' })).toMatch(/\/id must be integer/);
  expect(faults(201, { ...comment, html_url: 'none' })).toMatch(/\/html_url must match format "uri"/);
  expect(faults(201, { ...comment, html_url: null })).toMatch(/\/html_url must be string/);
  expect(faults(200, comment, 'GET')).toMatch(/must be array/);
  expect(faults(422, { message: 'x' })).toMatch(/documentation_url/);
});
