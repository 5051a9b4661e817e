import { postComment } from '../github/index.ts';
import type { Report } from '../model/index.ts';
import { failure, hasProblems, renderComment } from '../report/index.ts';
import type { Job } from './job.ts';
import { linksTo } from './links.ts';

interface Commented {
  /** Where people see the comment, or null when there is none. */
  readonly url: string | null;
  /** One line on why it could not be written, or null. */
  readonly notice: string | null;
}

/** Writes the comment where the event has a pull request under review and the inputs want one. */
export async function comment(report: Report, { event, inputs, environment }: Job): Promise<Commented> {
  const { githubToken: token, comment: mode, commentId, failOn } = inputs;
  if (event.kind !== 'pull_request' || event.closed || mode === 'never' || token === '') {
    return { url: null, notice: null };
  }
  const { apiUrl, graphqlUrl, repository } = environment;
  const { body, create } = renderComment(report, { failOn, links: linksTo(environment, report.head) });
  const { url, refused } = await postComment({
    place: { apiUrl, graphqlUrl, repository, number: event.number, token },
    fork: event.fork,
    commentId,
    body,
    create: create && (mode === 'changes' || hasProblems(report)),
  });
  return { url, notice: refused === null ? null : failure(refused).line };
}
