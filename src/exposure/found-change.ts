import type { Change, Plan } from '../model/index.ts';
import { equal } from '../model/index.ts';
import { comparePlans, type PlanChange } from './compare-plans.ts';
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

/** What a flag was found to do in an environment; another one often has the same plans. */
export interface Compared {
  readonly before: Plan | null;
  readonly after: Plan | null;
  readonly found: PlanChange | null;
}

/**
 * Compares two sides. A renamed flag is a change even if it serves what it did: callers know it by its old key.
 *
 * @param compared what was found for this flag so far; this comparison is added
 */
export function findChange(sides: Sides, effort: Effort, compared: Compared[] = []): FoundChange | null {
  const { before, after, segments, isCritical, about, notes } = sides;
  const alike = compared.find((each) => equal(each.before, before) && equal(each.after, after));
  const found = alike === undefined ? comparePlans(before, after, segments, effort) : alike.found;
  if (alike === undefined) compared.push({ before, after, found });
  if (found === null && about.renamedFrom === null) return null;
  const change = {
    ...about,
    killed: { before: before?.killed ?? null, after: after?.killed ?? null },
    ...(found ?? NOBODY),
    details: [
      ...notes,
      ...(before && after ? changedDetails(before, after, isReshuffled(found)) : []),
      ...(after ? gatesDetail(after) : []),
    ],
    revertBlockedBy: null,
    counts: null,
  };
  const risk = riskOf(change, { isCritical, safe: after?.safe ?? null });
  return { change: { ...change, risk }, before, after };
}

/** Nobody is served anything else. */
const NOBODY = { safe: null, variants: [], audiences: [], undecided: null, onlyLowers: false };

function isReshuffled(found: PlanChange | null): boolean {
  return found?.audiences.some(({ reshuffle }) => reshuffle) === true;
}
