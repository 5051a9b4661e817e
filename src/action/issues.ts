import { type Event, postIssues } from '../github/index.ts';
import type { CleanupReport } from '../model/index.ts';
import { failure, isWholeCleanup, NOTHING_LEFT, renderCleanupIssue } from '../report/index.ts';
import type { Job } from './job.ts';
import { linksTo } from './links.ts';

interface Kept {
  /** Where people see the open issues. */
  readonly urls: readonly string[];
  /** One line for each thing that was not done, and why. */
  readonly notices: readonly string[];
}

const ELSEWHERE =
  'this run is not on the default branch, so that it writes no issues. Run it on a schedule, or start it on the default branch.';

/**
 * Keeps one issue per owner up to date. Who is not in a list that is not whole may still have something to do, so that
 * no issue is closed then.
 */
export async function keepIssues(report: CleanupReport, { inputs, environment, event }: Job): Promise<Kept> {
  const { githubToken: token, commentId: id, cleanupMention: mention } = inputs;
  if (token === '') return { urls: [], notices: [] };
  if (!isOnDefaultBranch(event)) return { urls: [], notices: [ELSEWHERE] };
  const { apiUrl, graphqlUrl, repository } = environment;
  const links = linksTo(environment, report.head);
  const { urls, refused } = await postIssues({
    place: { apiUrl, graphqlUrl, repository, token },
    id,
    issues: report.owners.map((owner) => ({
      owner: owner.owner,
      ...renderCleanupIssue(report, owner, { links, mention }),
    })),
    closes: isWholeCleanup(report),
    nothingLeft: NOTHING_LEFT,
  });
  return { urls, notices: refused.map((error) => failure(error).line) };
}

function isOnDefaultBranch(event: Event): boolean {
  switch (event.kind) {
    case 'schedule':
      return true;
    case 'push':
    case 'workflow_dispatch':
      return event.onDefaultBranch;
    case 'pull_request':
    case 'merge_group':
      return false;
  }
}
