import type { OwnIssue } from './own-issues.ts';

/** What one owner should read. */
export interface WantedIssue {
  /** A digest, as in the marker; and so are the facts. */
  readonly owner: string;
  readonly facts: string;
  readonly title: string;
  /** With its marker. */
  readonly body: string;
}

/** One write. */
export type Step =
  | { readonly does: 'create'; readonly issue: WantedIssue }
  | { readonly does: 'update' | 'reopen'; readonly number: number; readonly issue: WantedIssue }
  /** Nothing is left to do for its owner. */
  | { readonly does: 'close'; readonly number: number; readonly owner: string }
  /** Another issue of the same owner is older. */
  | { readonly does: 'fold'; readonly number: number; readonly into: number };

/** The issues of this check there are. */
export interface Present {
  readonly open: ReadonlyMap<string, readonly OwnIssue[]>;
  readonly closed: ReadonlyMap<string, readonly OwnIssue[]>;
}

/**
 * What to write so that every owner has one open issue that is up to date, and no other. An issue that is about the
 * same as before is left alone, also one that somebody closed by hand.
 *
 * @param closes whether owners who are not named have nothing left to do
 */
export function planSteps(
  wanted: readonly WantedIssue[],
  { open, closed }: Present,
  closes: boolean,
): Step[] {
  const named = new Set(wanted.map(({ owner }) => owner));
  const done = [...open].filter(([owner]) => closes && !named.has(owner));
  return [
    ...[...open.values()].flatMap(([first, ...others]) =>
      others.map(({ number }): Step => ({ does: 'fold', number, into: first?.number ?? number })),
    ),
    ...wanted.flatMap((issue) => stepOf(issue, open.get(issue.owner), closed.get(issue.owner))),
    ...done.flatMap(([owner, [first]]): Step[] =>
      first === undefined ? [] : [{ does: 'close', number: first.number, owner }],
    ),
  ];
}

function stepOf(
  issue: WantedIssue,
  open: readonly OwnIssue[] = [],
  closed: readonly OwnIssue[] = [],
): Step[] {
  const [first] = open;
  if (first !== undefined)
    return first.facts === issue.facts ? [] : [{ does: 'update', number: first.number, issue }];
  const last = closed.at(-1);
  if (last === undefined) return [{ does: 'create', issue }];
  return last.facts === issue.facts ? [] : [{ does: 'reopen', number: last.number, issue }];
}
