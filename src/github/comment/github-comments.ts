import { setTimeout } from 'node:timers/promises';
import { allPages } from '../api/all-pages.ts';
import { ApiError } from '../api/api-error.ts';
import { identity } from '../api/identity.ts';
import { type Access, requests } from '../api/requests.ts';
import { retrying } from '../api/retrying.ts';
import { isObject } from '../payload.ts';
import type { Comment, Comments } from './comments.ts';

/** Where the comments are, and how they are reached. */
export interface Place extends Access {
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
}

/** GitHub allows 2,500 comments. */
const MOST_PAGES = 30;

/**
 * The comments of a pull request on GitHub. Only this module writes them.
 *
 * @param wait waits for so many milliseconds before a request is repeated
 */
export function githubComments(
  { graphqlUrl, repository, number, ...access }: Place,
  wait: (milliseconds: number) => Promise<unknown> = setTimeout,
): Comments {
  const send = requests(access, retrying(wait));
  const [owner, repo] = repository.split('/');
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  return {
    identity: () => identity(send, graphqlUrl),
    list: async () => {
      const values = { owner, repo, issue_number: number };
      return (await allPages(send, `GET ${all}`, values, MOST_PAGES)).items.map(readComment);
    },
    create: async (body) =>
      readComment((await send(`POST ${all}`, { owner, repo, issue_number: number, body })).data),
    update: async (id, body) =>
      readComment((await send(`PATCH ${one}`, { owner, repo, comment_id: id, body })).data),
    remove: async (id) => {
      await send(`DELETE ${one}`, { owner, repo, comment_id: id });
    },
  };
}

function readComment(data: unknown): Comment {
  if (!isObject(data) || !Number.isSafeInteger(data.id)) throw new ApiError('unreadable');
  const author = isObject(data.user) ? data.user.login : null;
  return {
    id: Number(data.id),
    author: typeof author === 'string' ? author : null,
    body: typeof data.body === 'string' ? data.body : '',
    url: typeof data.html_url === 'string' ? data.html_url : '',
  };
}
