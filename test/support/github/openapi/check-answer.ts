import type { Operation } from './description.ts';
import { ofAnswer } from './validate.ts';

/**
 * Statuses that any operation may answer, described or not: trouble on the way, and a repository that was renamed
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects).
 */
const anywhere = (status: number): boolean =>
  [301, 302, 307, 401, 403, 404, 429].includes(status) || status >= 500;

/** What GitHub's description does not allow in an answer of the bench itself, so that no test leans on a lie. */
export function checkAnswer({ responses }: Operation, status: number, body: unknown): string[] {
  if (!responses.has(status)) return anywhere(status) ? [] : [`the answer ${status} is not described`];
  const schema = responses.get(status) ?? null;
  if (schema === null) return body === null ? [] : [`the answer ${status} has no body in the description`];
  return ofAnswer(schema)(body).map((fault) => `answer ${status}${fault}`);
}
