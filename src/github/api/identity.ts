import { readText } from '../payload.ts';
import { ApiError } from './api-error.ts';
import type { Send } from './requests.ts';

/** Who a workflow's own token writes as. It may not ask for its user; a server without GraphQL cannot tell. */
const DEFAULT_IDENTITY = 'github-actions[bot]';

/**
 * The login under which the token writes, as the author of comments has it: `name` for a person's token, `name[bot]`
 * for an App's. Throws `ApiError` only when a rate limit keeps it from asking.
 *
 * @param graphqlUrl `GITHUB_GRAPHQL_URL`
 */
export async function identity(send: Send, graphqlUrl: string): Promise<string> {
  const viewer = await ask(send, `POST ${graphqlUrl}`, ['data', 'viewer', 'login'], {
    query: 'query { viewer { login } }',
  });
  return viewer ?? (await ask(send, 'GET /user', ['login'])) ?? DEFAULT_IDENTITY;
}

async function ask(
  send: Send,
  route: string,
  path: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): Promise<string | null> {
  try {
    const { data } = await send(route, values);
    return readText(data, path) || null;
  } catch (error) {
    if (error instanceof ApiError && error.problem !== 'rate-limited') return null;
    throw error;
  }
}
