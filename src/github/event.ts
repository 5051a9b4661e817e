import { UsageError } from '../model/index.ts';
import { type Payload, readSha, readText } from './payload.ts';

/** What the workflow was started by, as far as comparing needs it. */
export type Event =
  | { readonly kind: 'pull_request'; readonly baseSha: string; readonly headSha: string }
  | { readonly kind: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  /** `before` is null when the branch is new. */
  | { readonly kind: 'push'; readonly before: string | null; readonly forced: boolean }
  /** Nothing to compare with. */
  | { readonly kind: 'alone' };

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
      return {
        kind: 'pull_request',
        baseSha: readSha(payload, ['pull_request', 'base', 'sha']),
        headSha: readSha(payload, ['pull_request', 'head', 'sha']),
      };
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
      };
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'alone' };
    default:
      throw unsupported(name, readText(payload, ['action']));
  }
}

function unsupported(name: string, action: string | null): UsageError {
  const event = name === '' ? 'no event (GITHUB_EVENT_NAME is empty)' : `the event ${name}`;
  return new UsageError(
    `${event}${action === null ? '' : ` (${action})`} is not supported`,
    'Run it on pull_request, merge_group, push, schedule or workflow_dispatch.',
  );
}
