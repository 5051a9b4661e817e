import { ALWAYS, type AudienceChange, type Branch, type Decision, type Served } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';
import { served } from './served.ts';

/** One audience of a decision, in the order in which it is tried. */
interface Audience {
  readonly name: string;
  /** Two audiences of two decisions are the same when their conditions are. */
  readonly id: string;
  readonly served: Served;
}

const EVERYONE_ELSE = fingerprint(ALWAYS);

/**
 * The audiences that two decisions serve differently; null stands for a flag that is absent. Audiences are paired
 * by their conditions, so renaming a rule changes nothing.
 */
export function changedAudiences(before: Decision | null, after: Decision | null): AudienceChange[] {
  const [old, current] = [audiences(before), audiences(after)];
  const gone = old.filter(({ id }) => !current.some((each) => each.id === id));
  return [
    ...withoutLast(current),
    ...withoutLast(gone),
    ...current.slice(-1),
    ...(current.length > 0 ? [] : gone.slice(-1)),
  ]
    .map(({ name, id }) => ({ audience: name, before: servedTo(id, old), after: servedTo(id, current) }))
    .filter((change) => fingerprint(change.before) !== fingerprint(change.after));
}

/** Every audience of a decision; the last is everyone no rule decided. */
function audiences(decision: Decision | null): Audience[] {
  if (decision === null) return [];
  if (decision.killed !== null) return [toAudience(decision, everyone(decision.safe), 0)];
  const end = decision.branches.findIndex(({ condition }) => condition.kind === 'always');
  const branches =
    end === -1 ? [...decision.branches, everyone(decision.default)] : decision.branches.slice(0, end + 1);
  return branches.map((branch, index) => toAudience(decision, branch, index));
}

function everyone(variant: string): Branch {
  return { name: null, condition: ALWAYS, serve: { kind: 'variant', variant } };
}

function toAudience(decision: Decision, branch: Branch, index: number): Audience {
  const id = fingerprint(branch.condition);
  const name = id === EVERYONE_ELSE ? 'everyone else' : (branch.name ?? `rule ${index + 1}`);
  return { name, id, served: served(decision, branch) };
}

/**
 * What an audience is served by a decision that may not know it. Without rules, everyone is served alike; with
 * other rules it takes the exact comparison of conditions to say, so nothing is claimed.
 */
function servedTo(id: string, known: readonly Audience[]): Served | null {
  const same = known.find((each) => each.id === id);
  if (same) return same.served;
  return known.length === 1 ? (known[0]?.served ?? null) : null;
}

function withoutLast(list: readonly Audience[]): readonly Audience[] {
  return list.filter(({ id }) => id !== EVERYONE_ELSE);
}
