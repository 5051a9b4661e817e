import { byCodeUnit, type Change, type Flag, groupBy } from '../model/index.ts';
import type { Subject } from './subject.ts';

/** One flag on both sides. */
export interface Pair {
  readonly key: string;
  /** Null for a flag that is new; for a renamed one, what it was under the old key. */
  readonly before: Flag | null;
  readonly after: Flag | null;
  readonly changes: readonly Change[];
  /** Whether the comparison touches it: its file differs, or what it serves, through whatever file. */
  readonly isTouched: boolean;
}

/** Every flag of the two sides, in code-unit order; one that is renamed is one pair under its new key. */
export function pairsOf({ base, head, changes, isEdited }: Subject): Pair[] {
  const byFlag = groupBy(changes, ({ flag }) => flag);
  const renamedTo = new Map(
    changes.flatMap(({ flag, renamedFrom }) => (renamedFrom === null ? [] : [[flag, renamedFrom]])),
  );
  const goneAsRenamed = new Set(renamedTo.values());
  const keys = new Set([...head.flags.keys(), ...(base?.flags.keys() ?? [])]);
  const environments = new Set(base?.policy.environments.map(({ name }) => name));
  const isShared = ({ environment }: Change): boolean =>
    environment !== null && environments.has(environment);
  return [...keys]
    .filter((key) => !goneAsRenamed.has(key))
    .filter((key) => head.flags.has(key) || !head.unreadable.has(key))
    .sort(byCodeUnit)
    .map((key) => {
      const own = byFlag.get(key) ?? [];
      return {
        key,
        before: base?.flags.get(renamedTo.get(key) ?? key) ?? null,
        after: head.flags.get(key) ?? null,
        changes: own,
        isTouched: base === null || isEdited(key) || own.some(isShared),
      };
    });
}
