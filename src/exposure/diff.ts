import { byCodeUnit, type Change, type Flag, type FlagSet, type Plan } from '../model/index.ts';
import { criticalIn } from './critical.ts';
import { effortForAll } from './effort.ts';
import { type Compared, type FoundChange, findChange } from './found-change.ts';
import { planner } from './plan-of.ts';
import { findRenames } from './renames.ts';
import { untouchedBetween } from './untouched.ts';
import { segmentNames } from './words/segments.ts';

/**
 * What the head serves differently from the base, by flag in code-unit order and environment in promotion order.
 * Flags that cannot be read on one of the sides are left out, because nobody knows what changes for them.
 */
export function diffFlagSets(base: FlagSet, head: FlagSet): FoundChange[] {
  const renames = findRenames(base, head);
  const renamed = new Set([...renames.values()].map(({ key }) => key));
  const keys = [...new Set([...head.flags.keys(), ...base.flags.keys()])].sort(byCodeUnit);
  const isUntouched = untouchedBetween(base, head);
  const inEnvironments = environmentDiff(base, head);
  return keys.flatMap((key) => {
    if (renamed.has(key) || isUntouched(key) || base.unreadable.has(key) || head.unreadable.has(key))
      return [];
    const from = renames.get(key);
    const [before, after] = [from ?? base.flags.get(key), head.flags.get(key)];
    if (before?.decisions === null || after?.decisions === null) return [];
    return inEnvironments(before, after, from?.key ?? null);
  });
}

function environmentDiff(
  base: FlagSet,
  head: FlagSet,
): (before: Flag | undefined, after: Flag | undefined, renamedFrom: string | null) => FoundChange[] {
  const environments = new Set(
    [head, base].flatMap(({ policy }) => policy.environments.map(({ name }) => name)),
  );
  const planOf = planner();
  const isCritical = criticalIn(base.policy, head.policy);
  const segmentsOf = segmentNames(base, head);
  const effort = effortForAll();
  const planIn = (flag: Flag | undefined, environment: string): Plan | null => {
    const decision = flag?.decisions?.get(environment);
    return decision === undefined ? null : planOf(decision);
  };

  return (before, after, renamedFrom) => {
    const flag = after ?? before;
    if (flag === undefined) return [];
    const segments = () => segmentsOf(before, after);
    const kind = kindOf(before, after, renamedFrom);
    const compared: Compared[] = [];
    return [...environments].flatMap((environment) => {
      const [old, current] = [planIn(before, environment), planIn(after, environment)];
      const sides = {
        before: old,
        after: current,
        segments,
        isCritical: isCritical(environment),
        about: { flag: flag.key, renamedFrom, environment, kind, file: flag.file },
        notes: [
          ...(before && old === null ? ['The environment is new.'] : []),
          ...(after && current === null ? ['The environment is gone.'] : []),
        ],
      };
      return findChange(sides, effort, compared) ?? [];
    });
  };
}

function kindOf(
  before: Flag | undefined,
  after: Flag | undefined,
  renamedFrom: string | null,
): Change['kind'] {
  if (renamedFrom !== null) return 'renamed';
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
