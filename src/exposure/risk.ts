import {
  type AudienceChange,
  byRisk,
  type Change,
  isEveryone,
  type Move,
  type Risk,
  type RiskLevel,
} from '../model/index.ts';

/** From this share of everyone on, a move is worth a second look; from the other one on, a third. In percent. */
const SMALL = 10;
const LARGE = 50;

/** What a risk is told from besides the change itself. */
export interface Surroundings {
  /** Whether the environment is critical. */
  readonly isCritical: boolean;
  /** The safe variant of a new flag; null when the flag is gone, or when the caller's default is its safe one. */
  readonly safe: string | null;
}

/** How closely a change wants to be looked at, and why: the first line of docs/exposure.md's table that applies. */
export function riskOf(change: Omit<Change, 'risk'>, { isCritical, safe: safeVariant }: Surroundings): Risk {
  const { kind, killed, undecided, audiences, safe } = change;
  const has = (test: (move: Move) => boolean): boolean => audiences.some(({ moves }) => moves.some(test));
  if (undecided !== null) {
    return { level: isCritical ? 'high' : 'medium', reason: 'cannot be compared exactly' };
  }
  if (kind === 'added') return has(({ to }) => to.variant !== safeVariant) ? NEW_AND_SERVED : NEW;
  if (!isCritical) return { level: 'low', reason: 'not a critical environment' };
  if (kind === 'removed') return { level: 'high', reason: 'callers fall back to the default in their code' };
  if (kind === 'renamed')
    return { level: 'high', reason: 'callers of the old key fall back to the default in their code' };
  if (killed.before === null && killed.after !== null) return { level: 'high', reason: 'killed' };
  if (audiences.some(({ reshuffle }) => reshuffle)) return { level: 'high', reason: 'reshuffle' };
  const isUnknown = has((move) => move.kind === 'unknown');
  if (isUnknown && !has((move) => move.kind !== 'unknown')) {
    return { level: 'high', reason: 'a rule nobody here can read' };
  }
  if (has(({ kind: own, from, to }) => own === 'switch' && from.variant === to.variant))
    return { level: 'high', reason: 'a served value is edited' };
  const most = audiences.filter(isEveryone).reduce((highest, each) => Math.max(highest, moved(each)), 0);
  if (most >= LARGE) return { level: 'high', reason: 'at least half of everyone moves' };
  if (safe !== null) return { level: 'medium', reason: 'a kill would serve something else' };
  if (most > SMALL) return { level: 'medium', reason: `more than ${SMALL} % of everyone move` };
  const ofRules = audiences.filter((each) => !isEveryone(each));
  if (ofRules.some((each) => moved(each) > 0))
    return { level: 'medium', reason: 'moves an audience of unknown size' };
  if (isUnknown) return { level: 'medium', reason: 'a part of a rule that nobody here can read' };
  return most > 0
    ? { level: 'low', reason: `at most ${SMALL} % of everyone move` }
    : { level: 'low', reason: 'nobody moves' };
}

const NEW: Risk = { level: 'low', reason: 'new, serves the safe variant' };
const NEW_AND_SERVED: Risk = { level: 'medium', reason: 'new, serves more than the safe variant' };

/** In percent of the audience; who is enrolled into what they had is served the same. */
function moved({ moves }: AudienceChange): number {
  return moves.reduce(
    (sum, { kind, percentage }) => sum + (kind === 'enrol' || kind === 'unenrol' ? 0 : percentage),
    0,
  );
}

/** The highest of some levels; `none` when there are none. */
export function highestRisk(levels: readonly RiskLevel[]): RiskLevel {
  return levels.toSorted(byRisk)[0] ?? 'none';
}
