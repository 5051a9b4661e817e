import {
  ALWAYS,
  type Audience,
  type AudienceChange,
  type Branch,
  type Condition,
  type Decision,
  type Served,
} from '../model/index.ts';
import { changedCondition } from './changed-condition.ts';
import { fingerprint } from './fingerprint.ts';
import { served } from './served.ts';

/** One audience of a decision, in the order in which it is tried. */
interface ServedAudience {
  readonly branch: Branch;
  readonly audience: Audience;
  /** Two audiences of two decisions are the same when their conditions are. */
  readonly id: string;
  readonly served: Served;
}

/** One audience on both sides; null where it does not exist. At least one is there. */
type Pair = readonly [before: ServedAudience | null, after: ServedAudience | null];

/** How two decisions serve their audiences differently: as shares, and as sentences where shares do not say it. */
export interface ChangedAudiences {
  readonly audiences: AudienceChange[];
  readonly details: string[];
}

const EVERYONE_ELSE = fingerprint(ALWAYS);

/** Compares the audiences of two decisions; null stands for a flag that is absent. */
export function changedAudiences(before: Decision | null, after: Decision | null): ChangedAudiences {
  const [old, current] = [audiencesOf(before), audiencesOf(after)];
  const pairs = pair(old, current);
  return {
    audiences: pairs.flatMap((each) => toChange(each, old, current)),
    details: pairs.flatMap(([a, b]) => (a && b ? pairDetails(a, b) : [])),
  };
}

/** Every audience of a decision; the last is everyone no rule decided. */
function audiencesOf(decision: Decision | null): ServedAudience[] {
  if (decision === null) return [];
  const everyone = (variant: string): Branch => ({
    name: null,
    condition: ALWAYS,
    serve: { kind: 'variant', variant },
  });
  const isLast = decision.branches.at(-1)?.condition.kind === 'always';
  const branches =
    decision.killed !== null
      ? [everyone(decision.safe)]
      : [...decision.branches, ...(isLast ? [] : [everyone(decision.default)])];
  return branches.map((branch, index) => {
    const id = fingerprint(branch.condition);
    const audience: Audience =
      id === EVERYONE_ELSE
        ? { kind: 'everyone-else', rule: null, name: null }
        : { kind: 'rule', rule: index + 1, name: branch.name };
    return { branch, audience, id, served: served(decision, branch) };
  });
}

/** Pairs audiences by their conditions, so that renaming a rule changes nothing; then by the names of their rules. */
function pair(old: readonly ServedAudience[], current: readonly ServedAudience[]): Pair[] {
  const byId = new Map(old.map((each) => [each.id, each]));
  const ids = new Set(current.map(({ id }) => id));
  const byName = new Map(
    old.flatMap((each) =>
      each.audience.name === null || ids.has(each.id) ? [] : [[each.audience.name, each] as const],
    ),
  );
  const named = ({ audience }: ServedAudience): ServedAudience | undefined =>
    audience.name === null ? undefined : byName.get(audience.name);
  const pairs = current.map((each): Pair => [byId.get(each.id) ?? named(each) ?? null, each]);
  const paired = new Set(pairs.map(([before]) => before));
  const gone = old.filter((each) => !paired.has(each)).map((each): Pair => [each, null]);
  const isLast = ([before, after]: Pair): boolean => (after ?? before)?.id === EVERYONE_ELSE;
  return [...pairs, ...gone].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
}

function toChange(
  [before, after]: Pair,
  old: readonly ServedAudience[],
  current: readonly ServedAudience[],
): AudienceChange[] {
  const audience = (after ?? before)?.audience;
  if (audience === undefined) return [];
  const change = {
    audience,
    before: before?.served ?? servedToAll(old),
    after: after?.served ?? servedToAll(current),
  };
  return isDifferent(change) ? [change] : [];
}

/**
 * What an audience is served by a decision that does not know it. Without rules, everyone is served alike; with other
 * rules it takes the exact comparison of conditions to say, so nothing is claimed.
 */
function servedToAll([only, ...others]: readonly ServedAudience[]): Served | null {
  return only !== undefined && others.length === 0 ? only.served : null;
}

function isDifferent({ before, after }: AudienceChange): boolean {
  return fingerprint(before) !== fingerprint(after);
}

function pairDetails(before: ServedAudience, after: ServedAudience): string[] {
  const name = startOfSentence(after.audience);
  if (before.id !== after.id) return [changedCondition(name, conditionOf(before), conditionOf(after))];
  return isRedealt(before, after) ? [`${name}: the arms are dealt in another order, so some switch.`] : [];
}

/** In quotes, a name cannot pass for our own words, such as another audience. */
function startOfSentence({ kind, rule, name }: Audience): string {
  switch (kind) {
    case 'everyone-else':
      return 'Everyone else';
    case 'rule':
      return name === null ? `Rule ${rule}` : `Rule ${rule} ${JSON.stringify(name)}`;
  }
}

function conditionOf({ branch }: ServedAudience): Condition {
  return branch.condition;
}

/** The same shares, cut out of other places of the draw. */
function isRedealt(
  { branch: a, served: old }: ServedAudience,
  { branch: b, served: current }: ServedAudience,
): boolean {
  if (a.serve.kind !== 'rollout' || b.serve.kind !== 'rollout') return false;
  return sameShares(old, current) && fingerprint(a.serve.arms) !== fingerprint(b.serve.arms);
}

function sameShares(a: Served, b: Served): boolean {
  const sorted = ({ shares }: Served) => shares.map((share) => fingerprint(share)).sort();
  return fingerprint(sorted(a)) === fingerprint(sorted(b));
}
