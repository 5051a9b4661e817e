import type { Answer } from './answers.ts';

/** An operation by GitHub's own name; `graphql` is the one query that is not REST. */
export type OperationId =
  | 'graphql'
  | 'users/get-authenticated'
  | 'issues/list-comments'
  | 'issues/create-comment'
  | 'issues/update-comment'
  | 'issues/delete-comment'
  | 'issues/list-for-repo'
  | 'issues/create'
  | 'issues/update';

/** Something that goes otherwise than usual, once or more often. A test is a list of them. */
export type Fault = {
  /** The request it happens to; `any` is each. */
  readonly on: OperationId | 'any';
  /** How often; left out, once. */
  readonly times?: number;
  /** How many such requests go well before. */
  readonly after?: number;
} & Effect;

export type Effect =
  /** This is answered; nothing is done. */
  | { readonly answer: Answer }
  /** The connection breaks before the request is done, or after it was and before the answer. */
  | { readonly breaks: 'before' | 'after' }
  /** Nothing is done, and nothing is ever answered. */
  | { readonly hangs: true }
  /** Somebody else does something first; then all goes as usual. */
  | { readonly meanwhile: Deed }
  /** Waits until so many such requests are here; then all goes as usual. */
  | { readonly waitsFor: number };

export type Deed =
  | { readonly does: 'comment'; readonly login: string; readonly body: string }
  | { readonly does: 'open an issue'; readonly login: string; readonly body: string }
  | { readonly does: 'delete all comments'; readonly of: string };

/** What happens to the next request of an operation, in the order of the list. */
export function faultsOf(list: readonly Fault[]): (operation: string) => Fault | null {
  const seen = list.map(() => 0);
  return (operation) => {
    for (const [index, fault] of list.entries()) {
      if (fault.on !== 'any' && fault.on !== operation) continue;
      const { after = 0, times = 1 } = fault;
      const number = (seen[index] ?? 0) + 1;
      seen[index] = number;
      if (number > after && number <= after + times) return fault;
    }
    return null;
  };
}
