import type {
  Audience,
  AudienceChange,
  Change,
  Plan,
  PlanCondition,
  Value,
  VariantValues,
} from '../model/index.ts';
import { byCodeUnit, equal } from '../model/index.ts';
import { type Comparison, compareSides, type ServedAudience } from './audiences/audiences.ts';
import { CUSTOM_REMAINDER, regardlessOfCustom } from './audiences/custom-remainder.ts';
import { movesOf, reverted, sharesOf } from './audiences/moves.ts';
import { unremarkable } from './audiences/unremarkable.ts';
import { changedSafe } from './changed-safe.ts';
import { customTexts } from './diagram/variables.ts';
import { type Effort, within } from './effort.ts';
import { safeValue } from './outcome.ts';
import { audienceNames } from './words/name-audience.ts';
import { rulesOf } from './words/rules.ts';
import { type Segment, vocabulary } from './words/vocabulary.ts';

/** What two plans do differently. */
export type PlanChange = Pick<Change, 'safe' | 'variants' | 'audiences' | 'undecided' | 'onlyLowers'>;

/**
 * Compares two plans; null stands for a flag that is absent.
 *
 * @param segments the conditions that have names
 * @param effort what is left for this and all other comparisons; what this one takes is taken off
 * @returns null when no context is served anything else, which is proved and not guessed
 */
export function comparePlans(
  before: Plan | null,
  after: Plan | null,
  segments: () => readonly Segment[],
  effort: Effort,
): PlanChange | null {
  if (equal(before, after)) return null;
  return within(
    effort,
    (own) => exactChange(before, after, segments(), own),
    () => unknownChange(before, after),
  );
}

function exactChange(
  before: Plan | null,
  after: Plan | null,
  segments: readonly Segment[],
  effort: Effort,
): PlanChange | null {
  const conditions: PlanCondition[] = segments.map(({ condition }) => condition);
  const comparison = compareSides(before, after, conditions, effort);
  const safe = changedSafe(before, after);
  if (comparison.audiences.length === 0 && safe === null) return null;
  const words = vocabulary(segments, comparison.builder);
  const rules = (plan: Plan | null) => rulesOf(comparison, plan, words);
  const name = audienceNames(
    comparison,
    {
      before: rules(before),
      after: rules(after),
      behindGates: plansBehind([before, after]).flatMap((plan) => rules(plan).rules),
    },
    segments,
  );
  const isCustom = unsharedCustoms(before, after);
  const definite = regardlessOfCustom(comparison.store, comparison.variables, isCustom);
  const parts = comparison.audiences.map((each) => ({ ...each, region: definite(each.region) }));
  const shown = parts.filter(({ region }) => region !== comparison.store.no);
  // Before the names, which may take all of the effort that is left.
  const broad = shown.map(broadRegions(comparison));
  const told = shown.map((each, index) =>
    toChange(each, comparison, { before, after, name, isBroad: broad[index] === true }),
  );
  const readable = told.filter(({ moves }) => moves.some(({ kind }) => kind !== 'unknown'));
  const isWhole =
    readable.length === comparison.audiences.length &&
    parts.every(({ region }, index) => region === comparison.audiences[index]?.region);
  const audiences = [...readable, ...(isWhole ? [] : [CUSTOM_REMAINDER])].sort(
    (a, b) =>
      rank(a.audience) - rank(b.audience) ||
      mostMoved(b) - mostMoved(a) ||
      byCodeUnit(a.audience.words, b.audience.words),
  );
  return {
    safe,
    variants: mentioned(audiences, safe, before, after),
    audiences,
    undecided: null,
    onlyLowers: safe === null && audiences.every(onlyLowers),
  };
}

/** The plans that must serve something before the given ones do. */
function plansBehind(plans: readonly (Plan | null)[]): Plan[] {
  const gates = plans.flatMap((plan) => (plan === null || plan.killed !== null ? [] : plan.gates));
  const required = [...new Set(gates.map(({ plan }) => plan))];
  return required.length === 0 ? [] : [...new Set([...required, ...plansBehind(required)])];
}

interface Naming {
  readonly before: Plan | null;
  readonly after: Plan | null;
  readonly name: (audience: ServedAudience) => AudienceChange['audience'];
  /** Whether somebody is in it of whom no condition asks anything special. */
  readonly isBroad: boolean;
}

function toChange(audience: ServedAudience, comparison: Comparison, naming: Naming): AudienceChange {
  const { before, after, name, isBroad } = naming;
  const { outcome } = comparison.builder;
  const { parts, pins, units, isReshuffled, isUnrelated } = audience;
  const of = parts.reduce((sum, { keys }) => sum + (keys ?? 0), 0);
  const safe = safeValue(before ?? after);
  const moves = movesOf(parts, { outcome, safe });
  const named = name(audience);
  return {
    audience: named,
    undecided: isUndecided(audience, comparison),
    units: pins.length > 0 && moves.every(({ keys }) => keys !== null) ? [] : [...units],
    keys: pins.length === 0 ? null : { attribute: pins.map(({ attribute }) => attribute).join(' and '), of },
    before: sharesOf(parts, 'from', before?.default ?? null, outcome),
    after: sharesOf(parts, 'to', after?.default ?? null, outcome),
    moves,
    revert: movesOf(reverted(parts), { outcome, safe: safeValue(after ?? before) }),
    reshuffle: isReshuffled,
    unrelated: isUnrelated,
    broad: isBroad || rank(named) === 0,
  };
}

/** Tells whether somebody of whom no condition asks anything special is in an audience. */
function broadRegions({ store, variables, effort }: Comparison): (audience: ServedAudience) => boolean {
  const anyone = unremarkable(store, variables, effort);
  return ({ region }) => store.choose(region, anyone, store.no) !== store.no;
}

/** Whether nobody may be in it, as far as can be told. */
function isUndecided({ region }: ServedAudience, { store, sure }: Comparison): boolean {
  return store.choose(region, sure, store.no) === store.no;
}

/** A custom condition on one side only may be anything compared with the other side; on both, it is one condition. */
function unsharedCustoms(before: Plan | null, after: Plan | null): (text: string) => boolean {
  const [old, current] = [customTexts(before), customTexts(after)];
  return (text) => before !== null && after !== null && old.has(text) !== current.has(text);
}

function onlyLowers({ moves }: AudienceChange): boolean {
  return moves.every(({ kind }) => kind === 'lose' || kind === 'enrol' || kind === 'unenrol');
}

function rank(audience: Audience): number {
  const { kind, rule } = audience;
  switch (kind) {
    case 'everyone':
    case 'everyone-else':
      return 0;
    case 'rule':
      return 1 + (rule ?? 0) / 1e6;
    case 'old-rule':
      return 2 + (rule ?? 0) / 1e6;
    case 'condition':
      return audience === CUSTOM_REMAINDER.audience ? 5 : 3;
    case 'part':
      return 4;
  }
}

function mostMoved({ moves }: AudienceChange): number {
  return moves.reduce((sum, { percentage }) => sum + percentage, 0);
}

/** The values of the variants that the rest mentions. */
function mentioned(
  audiences: readonly AudienceChange[],
  safe: PlanChange['safe'],
  before: Plan | null,
  after: Plan | null,
): VariantValues[] {
  const outcomes = [
    ...audiences.flatMap((each) => [...each.before, ...each.after].map(({ outcome }) => outcome)),
    ...(safe === null ? [] : [safe.before, safe.after]),
  ];
  const names = new Set(outcomes.flatMap(({ variant }) => variant ?? []));
  const value = (plan: Plan | null, variant: string): Value | null => plan?.variants.get(variant) ?? null;
  return [...names]
    .sort(byCodeUnit)
    .map((variant) => ({ variant, before: value(before, variant), after: value(after, variant) }));
}

/** Both sides may do anything; only that they differ as written is known. */
function unknownChange(before: Plan | null, after: Plan | null): PlanChange {
  return {
    safe: changedSafe(before, after),
    variants: [],
    audiences: [],
    undecided: 'The conditions of the two sides are too many to compare them exactly.',
    onlyLowers: false,
  };
}
