import { UsageError } from '../model/index.ts';
import { at, type Payload, readId, readSha, readText } from './payload.ts';

/** What the workflow was started by, as far as comparing and commenting need it. */
export type Event =
  | PullRequestEvent
  | { readonly kind: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  | PushEvent
  /** Always on the default branch. There is nothing to compare with. */
  | { readonly kind: 'schedule' }
  /** Started by hand, on any branch. There is nothing to compare with. */
  | { readonly kind: 'workflow_dispatch'; readonly onDefaultBranch: boolean };

/** A draft is one like any other. */
export interface PullRequestEvent {
  readonly kind: 'pull_request';
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  /** Whether the head is in another repository, or in one that was deleted. */
  readonly fork: boolean;
  /** Whether it was just closed or merged, so that nobody reviews it any more. */
  readonly closed: boolean;
}

interface PushEvent {
  readonly kind: 'push';
  /** Null when the branch is new. */
  readonly before: string | null;
  readonly forced: boolean;
  readonly onDefaultBranch: boolean;
}

/**
 * Reads the event of a workflow run.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the JSON of the event file
 * @throws UsageError for an event that is not supported, or a payload that lacks what it should hold
 */
export function readEvent(name: string, payload: Payload): Event {
  switch (name) {
    case 'pull_request':
      return readPullRequest(payload);
    case 'merge_group':
      return {
        kind: 'merge_group',
        baseSha: readSha(payload, ['merge_group', 'base_sha']),
        headSha: readSha(payload, ['merge_group', 'head_sha']),
      };
    case 'push': {
      const before = readSha(payload, ['before']);
      return {
        kind: 'push',
        before: /^0+$/.test(before) ? null : before,
        forced: payload.forced === true,
        onDefaultBranch: onDefaultBranch(payload),
      };
    }
    case 'schedule':
      return { kind: 'schedule' };
    case 'workflow_dispatch':
      return { kind: 'workflow_dispatch', onDefaultBranch: onDefaultBranch(payload) };
    default:
      throw unsupported(name, readText(payload, ['action']));
  }
}

/** Who started the run says nothing about whose code it is, so nobody's name is read. */
function readPullRequest(payload: Payload): PullRequestEvent {
  const base = readId(payload, ['pull_request', 'base', 'repo', 'id']);
  const headRepository = at(payload, ['pull_request', 'head', 'repo']);
  return {
    kind: 'pull_request',
    number: readId(payload, ['pull_request', 'number']),
    baseSha: readSha(payload, ['pull_request', 'base', 'sha']),
    headSha: readSha(payload, ['pull_request', 'head', 'sha']),
    fork: headRepository === null || readId(payload, ['pull_request', 'head', 'repo', 'id']) !== base,
    closed: readText(payload, ['action']) === 'closed',
  };
}

/** Where GitHub does not say, nobody knows, and it is taken for another branch. */
function onDefaultBranch(payload: Payload): boolean {
  const branch = readText(payload, ['repository', 'default_branch']);
  return branch !== null && readText(payload, ['ref']) === `refs/heads/${branch}`;
}

const SUPPORTED = 'Run it on pull_request, merge_group, push, schedule or workflow_dispatch.';

/** Events that hand secrets and a token that writes to a run about somebody else's commits. */
const privileged: ReadonlyMap<string, string> = new Map([
  ['pull_request_target', 'it gives what a fork sends a token that can write'],
  ['workflow_run', 'it gives what a run of a fork left behind a token that can write'],
]);

function unsupported(name: string, action: string | null): UsageError {
  const event = name === '' ? 'no event (GITHUB_EVENT_NAME is empty)' : `the event ${name}`;
  const reason = privileged.get(name);
  const why = reason === undefined ? '' : `: ${reason}`;
  return new UsageError(
    `${event}${action === null ? '' : ` (${action})`} is not supported${why}`,
    reason === undefined
      ? SUPPORTED
      : 'Run it on pull_request; the report on a fork is then in the job summary.',
  );
}
