import { onTestFinished } from 'vitest';
import { type Comment, comment, comments, edit } from './comments.ts';
import { startEmulator } from './emulator.ts';
import type { Fault } from './faults.ts';
import { listen } from './front.ts';
import { handler, type LoggedRequest } from './handler.ts';
import { editIssue, type Issue, type IssueEdit, issues, openIssue } from './issues.ts';

export * as answers from './answers.ts';
export type { Comment } from './comments.ts';
export { pullNumber } from './emulator.ts';
export type { Fault } from './faults.ts';
export type { Issue } from './issues.ts';
export {
  appToken,
  attacker,
  personalToken,
  readOnlyToken,
  type Token,
  workflowToken,
} from './tokens.ts';

export interface GitHubOptions {
  /** GitHub Enterprise Server: the API is below the website. */
  readonly enterprise?: boolean;
  readonly faults?: readonly Fault[];
}

/** A GitHub of this test's own, with one repository and its pull requests. */
export interface GitHub {
  readonly origin: string;
  /** The variables by which a runner says where GitHub is. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that was asked, in order; a test may empty it. */
  readonly requests: LoggedRequest[];
  /** The operations of these requests. */
  readonly operations: () => string[];
  /** What was asked against GitHub's description since the last call. A test that leaves some fails. */
  readonly takeViolations: () => string[];
  /** The comments on the pull request, oldest first. */
  readonly comments: () => Promise<readonly Comment[]>;
  /** Listens no more. */
  readonly stop: () => Promise<void>;
  /** Comments as somebody, and says the comment's number. */
  readonly comment: (login: string, body: string) => Promise<number>;
  /** Changes a comment, as whoever may. */
  readonly edit: (id: number, body: string) => Promise<void>;
  /** The issues, pull requests apart, oldest first. */
  readonly issues: () => Promise<readonly Issue[]>;
  /** Opens an issue as somebody, and says its number. */
  readonly openIssue: (login: string, edit: IssueEdit) => Promise<number>;
  /** Changes an issue, as whoever may. */
  readonly editIssue: (number: number, edit: IssueEdit) => Promise<void>;
}

/** Starts one that ends with the test. The test fails when a request was not one that GitHub describes. */
export async function startGitHub({ enterprise = false, faults = [] }: GitHubOptions = {}): Promise<GitHub> {
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  let handle: ReturnType<typeof handler> | null = null;
  const front = await listen(
    async (incoming) => (handle ? handle(incoming) : null),
    (error) => violations.push(String(error)),
  );
  const api = enterprise ? `${front.origin}/api/v3` : front.origin;
  const emulator = await startEmulator();
  const addresses = { emulator: emulator.origin, front: front.origin, api, server: 'https://github.example' };
  handle = handler({ addresses, emulator, faults, violations, requests });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= front.close();
    return stopped;
  };
  onTestFinished(async () => {
    await stop();
    await emulator.close();
    if (violations.length > 0) throw new Error(`GitHub does not describe this:\n${violations.join('\n')}`);
  });
  return {
    origin: front.origin,
    env: {
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: enterprise ? `${front.origin}/api/graphql` : `${front.origin}/graphql`,
      GITHUB_SERVER_URL: addresses.server,
    },
    requests,
    operations: () => requests.map(({ operation }) => operation),
    takeViolations: () => violations.splice(0),
    comments: () => comments(emulator),
    stop,
    comment: (login, body) => comment(emulator, login, body),
    edit: (id, body) => edit(emulator, id, body),
    issues: () => issues(emulator),
    openIssue: (login, given) => openIssue(emulator, login, given),
    editIssue: (number, given) => editIssue(emulator, number, given),
  };
}
