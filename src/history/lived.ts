import type { BranchLog, Decision, FlagSet, Merge, Moment, PastDecision } from '../model/index.ts';

/** Whether two decisions of one flag in one environment serve everybody the same; null where that is not known. */
export type IsSame = (a: Decision, b: Decision) => boolean | null;

/** Whose decisions, and since when. */
export interface LivedQuestion {
  readonly key: string;
  readonly environment: string;
  /** In milliseconds since the epoch. */
  readonly since: number;
}

/** How many flag sets one answer may take. */
const MOST_SETS = 200;

/**
 * The decisions of a flag that were live at a moment or later, the newest first. A flag set is built only for a merge
 * that could have made a difference. When too many could have, the decisions before those are left out, and the
 * oldest that is told may have begun earlier.
 */
export function lived(
  log: BranchLog,
  isSame: IsSame,
  question: LivedQuestion,
  mostSets = MOST_SETS,
): PastDecision[] {
  const found: PastDecision[] = [];
  let until: Moment | null = null;
  let state = stateAt(log, log.merges.length - 1, question);
  for (let sets = 1; state !== null; sets++) {
    const { decision, made } = state;
    const isOld = made.moment.at <= question.since;
    if (decision === null && isOld) break;
    const before = sets < mostSets ? stateAt(log, made.position - 1, question) : null;
    if (before !== null && isUnchanged(before.decision, decision, isSame)) {
      state = { decision, made: before.made };
      continue;
    }
    if (decision !== null) found.push({ from: made.moment, until, decision });
    until = made.moment;
    state = isOld ? null : before;
  }
  return found;
}

/** What a flag served after a merge. */
interface State {
  /** Null when it was not there, or could not be read. */
  readonly decision: Decision | null;
  /** The last merge that could have made it so. */
  readonly made: Merge;
}

function isUnchanged(a: Decision | null, b: Decision | null, isSame: IsSame): boolean {
  return a === null || b === null ? a === b : isSame(a, b) === true;
}

/** Null before the flag came for the first time. */
function stateAt(log: BranchLog, position: number, { key, environment }: LivedQuestion): State | null {
  const merge = log.merges[position];
  const [first] = log.versions.get(key) ?? [];
  if (merge === undefined || first === undefined || first.merge.position > position) return null;
  const set = log.setAt(merge, key);
  const couldMake = makersOf(key, set);
  const made = log.merges.findLast((each) => each.position <= position && couldMake(each)) ?? first.merge;
  return { decision: set?.flags.get(key)?.decisions?.get(environment) ?? null, made };
}

/** Tells which of the merges before could have made a flag what it is in a set. */
function makersOf(key: string, set: FlagSet | null): (merge: Merge) => boolean {
  if (set !== null && !set.flags.has(key)) return ({ flags }) => flags.has(key);
  const keys = set === null ? [key] : leadsTo(key, set);
  return ({ vocabulary, flags }) => vocabulary || keys.some((each) => flags.has(each));
}

/** A flag and all it requires, those included that are not there. */
function leadsTo(key: string, { flags }: FlagSet): readonly string[] {
  const keys = new Set([key]);
  for (const each of keys)
    for (const required of Object.keys(flags.get(each)?.definition.requires ?? {})) keys.add(required);
  return [...keys];
}
