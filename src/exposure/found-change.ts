import type { Change, Plan } from '../model/index.ts';
import { comparePlans } from './compare-plans.ts';
import { changedDetails, gatesDetail } from './details.ts';
import type { Effort } from './effort.ts';
import { riskOf } from './risk.ts';
import type { Segment } from './words/vocabulary.ts';

/** A change, and the plans it was found in, for counting contexts. */
export interface FoundChange {
  readonly change: Change;
  readonly before: Plan | null;
  readonly after: Plan | null;
}

/** Two sides of one flag in one environment, and what is known about it. */
export interface Sides {
  readonly before: Plan | null;
  readonly after: Plan | null;
  /** Asked for only where something differs. */
  readonly segments: () => readonly Segment[];
  readonly isCritical: boolean;
  readonly about: Pick<Change, 'flag' | 'renamedFrom' | 'environment' | 'kind' | 'file'>;
  readonly notes: readonly string[];
}

/** Compares two sides. A renamed flag is a change even if it serves what it did: callers know it by its old key. */
export function findChange(sides: Sides, effort: Effort): FoundChange | null {
  const { before, after, segments, isCritical, about, notes } = sides;
  const found = comparePlans(before, after, segments, effort);
  if (found === null && about.renamedFrom === null) return null;
  const change = {
    ...about,
    killed: { before: before?.killed ?? null, after: after?.killed ?? null },
    ...(found ?? NOBODY),
    details: [
      ...notes,
      ...(before && after ? changedDetails(before, after) : []),
      ...(after ? gatesDetail(after) : []),
    ],
    counts: null,
  };
  const risk = riskOf(change, { isCritical, safe: after?.safe ?? null });
  return { change: { ...change, risk }, before, after };
}

/** Nobody is served anything else. */
const NOBODY = { safe: null, variants: [], audiences: [], undecided: null, onlyLowers: false };
