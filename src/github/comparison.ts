import { UsageError } from '../model/index.ts';
import type { Event } from './event.ts';

/** The questions about commits that choosing the two sides takes. */
export interface History {
  /** The full id of the commit that is checked out. */
  readonly head: () => string;
  /** The ids of a commit's parents that are known, first parent first. */
  readonly parents: (commit: string) => readonly string[];
  readonly has: (commit: string) => boolean;
  /** The best common ancestor, or null when none is known. */
  readonly mergeBase: (a: string, b: string) => string | null;
}

/** Two full commit ids; without a base there is nothing to compare with. */
export interface Comparison {
  readonly base: string | null;
  readonly head: string;
}

/** What to compare for an event. Throws `UsageError` when the clone does not hold the commits. */
export function comparison(event: Event, history: History): Comparison {
  switch (event.kind) {
    case 'pull_request':
      return ofPullRequest(event, history);
    case 'merge_group':
      return { base: present(event.baseSha, history), head: present(event.headSha, history) };
    case 'push':
      return { base: ofPush(event, history), head: history.head() };
    case 'schedule':
    case 'workflow_dispatch':
      return { base: null, head: history.head() };
  }
}

/**
 * GitHub checks out a merge of the pull request into its base. Its first parent is what the change will meet; the
 * base in the payload may be older. Whoever checks out something else is compared with the merge base.
 */
function ofPullRequest(event: Extract<Event, { kind: 'pull_request' }>, history: History): Comparison {
  const head = history.head();
  const [first, second] = history.parents(head);
  if (first !== undefined && second === event.headSha) return { base: present(first, history), head };
  const base = history.mergeBase(event.baseSha, head);
  if (base === null) {
    if (!history.has(event.baseSha)) throw tooShallow(event.baseSha);
    throw new UsageError(
      `HEAD and ${event.baseSha.slice(0, 7)} have no common commit in this clone, so there is nothing to compare with`,
      'Leave `ref` out of actions/checkout, or give it `fetch-depth: 0`.',
    );
  }
  return { base, head };
}

/** What a forced push threw away cannot be fetched, so it is compared with nothing. */
function ofPush({ before, forced }: Extract<Event, { kind: 'push' }>, history: History): string | null {
  if (before === null || (forced && !history.has(before))) return null;
  return present(before, history);
}

function present(commit: string, history: History): string {
  if (history.has(commit)) return commit;
  throw tooShallow(commit);
}

function tooShallow(commit: string): UsageError {
  return new UsageError(
    `commit ${commit.slice(0, 7)} is not in this clone, so there is nothing to compare with`,
    'Give actions/checkout `fetch-depth: 2` on a pull request, `fetch-depth: 0` elsewhere.',
  );
}
