import type { Answer } from './answers.ts';
import type { Token } from './tokens.ts';

const viewer = /^\s*(query(\s+\w+)?\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

/** What is wrong with a GraphQL request: the bench knows one query. */
export function checkGraphql(method: string, body: string): string[] {
  if (method !== 'POST') return [`GraphQL is asked with ${method}`];
  const { query, ...others }: { query?: unknown } = JSON.parse(body);
  const unknown = Object.keys(others).filter((name) => !['variables', 'operationName'].includes(name));
  return [
    ...(viewer.test(String(query)) ? [] : [`the bench does not know the query ${query}`]),
    ...unknown.map((name) => `GraphQL has no ${name}`),
  ];
}

/** Who the token is; a bot's name has its suffix here as in the REST API. */
export function answerGraphql({ login }: Token): Answer {
  return { status: 200, body: { data: { viewer: { login } } } };
}
