import {
  byCodeUnit,
  type Condition,
  equal,
  type Flag,
  type FlagSet,
  lowerSegment,
} from '../../model/index.ts';
import type { Segment } from './vocabulary.ts';

/**
 * The segments that two versions of a flag name. One that is new or edited says so in its name, since the name alone
 * would vouch for whatever the change put into it.
 */
export function segmentNames(
  base: FlagSet,
  head: FlagSet,
): (before: Flag | undefined, after: Flag | undefined) => Segment[] {
  const [old, current] = [conditionsOf(base), conditionsOf(head)];
  const known = new Map<string, readonly Segment[]>();
  const entriesOf = (name: string): readonly Segment[] => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const [was, is] = [old(name), current(name)];
    const isSame = was !== null && is !== null && equal(was, is);
    const entries = isSame
      ? [{ name, condition: is }]
      : [
          ...(is === null
            ? []
            : [{ name: was === null ? `the new ${name}` : `the edited ${name}`, condition: is }]),
          ...(was === null ? [] : [{ name: `the former ${name}`, condition: was }]),
        ];
    known.set(name, entries);
    return entries;
  };
  return (before, after) => {
    const names = new Set([...namesFor(before, base), ...namesFor(after, head)]);
    return [...names].sort(byCodeUnit).flatMap(entriesOf);
  };
}

/** The segments of a flag, and of the flags it requires. */
function namesFor(flag: Flag | undefined, { flags }: FlagSet): Set<string> {
  const seen = new Set<Flag>();
  const visit = (each: Flag | undefined): string[] => {
    if (each === undefined || seen.has(each)) return [];
    seen.add(each);
    const required = Object.keys(each.definition.requires ?? {});
    return [...namedInRules(each), ...required.flatMap((key) => visit(flags.get(key)))];
  };
  return new Set(visit(flag));
}

function conditionsOf({ segments, policy }: FlagSet): (name: string) => Condition | null {
  const known = new Map<string, Condition | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const segment = segments.get(name);
    const condition = segment === undefined ? null : lowerSegment(segment.definition, policy).condition;
    known.set(name, condition);
    return condition;
  };
}

function namedInRules({ definition }: Flag): string[] {
  return Object.values(definition.environments ?? {}).flatMap((environment) =>
    typeof environment === 'object' ? (environment.rules ?? []).flatMap((rule) => namedIn(rule.if)) : [],
  );
}

/** Whatever stands under a field `segment`, at any depth; lowering has checked the rest. */
function namedIn(definition: unknown): string[] {
  if (Array.isArray(definition)) return definition.flatMap(namedIn);
  if (typeof definition !== 'object' || definition === null) return [];
  return Object.entries(definition).flatMap(([field, value]: [string, unknown]) => {
    if (field !== 'segment') return namedIn(value);
    const names: unknown[] = Array.isArray(value) ? value : [value];
    return names.filter((name) => typeof name === 'string');
  });
}
