import { setTimeout } from 'node:timers/promises';
import { allPages } from '../api/all-pages.ts';
import { ApiError } from '../api/api-error.ts';
import { identity } from '../api/identity.ts';
import { type Access, requests } from '../api/requests.ts';
import { retrying } from '../api/retrying.ts';
import { isObject } from '../payload.ts';
import type { Issue, Issues } from './issues.ts';

/** Where the issues are, and how they are reached. */
export interface Place extends Access {
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** For each list: 3,000 issues and pull requests of one login. */
const MOST_PAGES = 30;

/** Open ones from the first on, because the first of several counts; closed ones from the last that something happened to. */
const order = {
  open: { sort: 'created', direction: 'asc' },
  closed: { sort: 'updated', direction: 'desc' },
} as const;

/**
 * The issues of a repository on GitHub. Only this module writes them.
 *
 * @param wait waits for so many milliseconds before a request is repeated
 */
export function githubIssues(
  { graphqlUrl, repository, ...access }: Place,
  wait: (milliseconds: number) => Promise<unknown> = setTimeout,
): Issues {
  const send = requests(access, retrying(wait));
  const [owner, repo] = repository.split('/');
  const all = '/repos/{owner}/{repo}/issues';
  return {
    identity: () => identity(send, graphqlUrl),
    list: async (creator, state) => {
      const values = { owner, repo, creator, state, ...order[state] };
      const { items, isWhole } = await allPages(send, `GET ${all}`, values, MOST_PAGES);
      return { issues: items.filter((item) => !isPullRequest(item)).map(readIssue), isWhole };
    },
    create: async (title, body) => readIssue((await send(`POST ${all}`, { owner, repo, title, body })).data),
    update: async (number, body, state) => {
      const values = { owner, repo, issue_number: number, body, ...changeTo(state) };
      return readIssue((await send(`PATCH ${all}/{issue_number}`, values)).data);
    },
  };
}

function changeTo(state: Parameters<Issues['update']>[2]): Readonly<Record<string, string>> {
  if (state === undefined) return {};
  return state === 'open' ? { state } : { state: 'closed', state_reason: state };
}

/** To the API they are issues as well. */
function isPullRequest(data: unknown): boolean {
  return isObject(data) && isObject(data.pull_request);
}

function readIssue(data: unknown): Issue {
  if (!isObject(data) || !Number.isSafeInteger(data.number)) throw new ApiError('unreadable');
  const author = isObject(data.user) ? data.user.login : null;
  return {
    number: Number(data.number),
    author: typeof author === 'string' ? author : null,
    body: typeof data.body === 'string' ? data.body : '',
    url: typeof data.html_url === 'string' ? data.html_url : '',
  };
}
