import { describe, expect, test } from 'vitest';
import { checkRequest, findOperation, type SentRequest } from './index.ts';

const comments = '/repos/acme/shop/issues/7/comments';
const headers = {
  accept: 'application/vnd.github+json',
  'content-type': 'application/json; charset=utf-8',
  'user-agent': 'test',
};

function faults(
  method: string,
  path: string,
  given: Partial<SentRequest> & { search?: string } = {},
): string[] {
  const { search = '', ...rest } = given;
  const found = findOperation(method, path);
  if (found === null) return ['not described'];
  return checkRequest(
    { method, path, query: new URLSearchParams(search), headers, body: '', ...rest },
    found,
  );
}

describe('a request that GitHub describes', () => {
  test.each([
    ['GET', '/user', {}],
    ['GET', comments, { search: 'per_page=100&page=2' }],
    ['POST', comments, { body: '{"body":"Hello"}' }],
    ['PATCH', '/repos/acme/shop/issues/comments/12', { body: '{"body":"Hello"}' }],
    ['DELETE', '/repos/acme/shop/issues/comments/12', {}],
    ['GET', '/repos/acme/shop/pulls/7', { headers: { ...headers, 'x-github-api-version': '2022-11-28' } }],
  ])('%s %s %j', (method, path, given) => {
    expect(faults(method, path, given)).toEqual([]);
  });
});

describe('one that it does not', () => {
  test.each([
    ['another path', 'GET', '/repos/acme/shop/comments/7/issues', {}, /not described/],
    ['another method', 'PUT', comments, {}, /not described/],
    ['a path with more in it', 'GET', '/repos/acme/shop/issues/7/comments/8', {}, /not described/],
    ['a number that is none', 'GET', '/repos/acme/shop/issues/seven/comments', {}, /must be integer/],
    [
      'an unknown query',
      'GET',
      comments,
      { search: 'perpage=100' },
      /query parameter perpage is not described/,
    ],
    ['a query twice', 'GET', comments, { search: 'page=1&page=2' }, /page is given 2 times/],
    ['a query of another type', 'GET', comments, { search: 'page=first' }, /must be integer/],
    [
      'an unknown property',
      'POST',
      comments,
      { body: '{"body":"x","text":"y"}' },
      /additionalProperty.*text/,
    ],
    ['a missing property', 'POST', comments, { body: '{}' }, /required property 'body'/],
    ['a property of another type', 'POST', comments, { body: '{"body":5}' }, /body must be string/],
    ['no body', 'POST', comments, {}, /body is missing/],
    ['a body that is not JSON', 'POST', comments, { body: 'body=x' }, /not JSON/],
    ['a body where none belongs', 'GET', '/user', { body: '{}' }, /a body is not described/],
    ['a media type', 'GET', '/user', { headers: { ...headers, accept: '*/*' } }, /Accept is \*\/\*/],
    [
      'a form',
      'POST',
      comments,
      { body: '{"body":"x"}', headers: { ...headers, 'content-type': 'text/plain' } },
      /Content-Type/,
    ],
    ['no user agent', 'GET', '/user', { headers: { accept: headers.accept } }, /User-Agent/],
    [
      'an API version',
      'GET',
      '/user',
      { headers: { ...headers, 'x-github-api-version': '2020-01-01' } },
      /version/,
    ],
  ])('%s', (_, method, path, given, message) => {
    expect(faults(method, path, given).join('\n')).toMatch(message);
  });
});
