import type { Issue } from './issues.ts';
import { readMarker } from './marker.ts';

/** An issue that an earlier run wrote. */
export interface OwnIssue {
  readonly number: number;
  readonly url: string;
  /** Digests, as in the marker. */
  readonly owner: string;
  readonly facts: string;
}

/**
 * Ours are those that start with our marker and were written by the token's own identity: anyone can write the marker.
 *
 * @returns by owner, the oldest first
 */
export function ownIssues(
  issues: readonly Issue[],
  { id, self }: { readonly id: string; readonly self: string },
): ReadonlyMap<string, readonly OwnIssue[]> {
  const byOwner = new Map<string, OwnIssue[]>();
  for (const { number, url, author, body } of issues.toSorted((a, b) => a.number - b.number)) {
    const marker = readMarker(body);
    if (marker === null || marker.id !== id || author !== self) continue;
    const { owner, facts } = marker;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), { number, url, owner, facts }]);
  }
  return byOwner;
}
