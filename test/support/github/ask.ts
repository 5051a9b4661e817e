import { type GitHub, type Token, workflowToken } from './index.ts';

/** Where the comments of the pull request are. */
export const comments = '/repos/acme/shop/issues/7/comments';

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or `{ text }`. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks the bench as any program may, below the root of its API or at `/graphql`. */
export async function ask(
  { env }: GitHub,
  method: string,
  path: string,
  body?: unknown,
  token: Token | null = workflowToken,
): Promise<Asked> {
  const url = path === '/graphql' ? env.GITHUB_GRAPHQL_URL : `${env.GITHUB_API_URL}${path}`;
  const response = await fetch(url ?? '', {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'test',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `token ${token.token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : { text } };
}
