import { byCodeUnit, type Plan } from '../model/index.ts';
import { effortForAll } from './effort.ts';
import { type FoundChange, findChange } from './found-change.ts';

/** The flags of one file, by key; null for one that cannot be read. */
export type Plans = ReadonlyMap<string, Plan | null>;

/**
 * What the flags of one file serve differently from those of another, in code-unit order. Flags that cannot be read
 * on one of the sides are left out.
 *
 * @param file what reports call the file
 */
export function diffPlans(base: Plans, head: Plans, file: string): FoundChange[] {
  const effort = effortForAll();
  const keys = [...new Set([...head.keys(), ...base.keys()])].sort(byCodeUnit);
  return keys.flatMap((flag) => {
    const [before, after] = [base.get(flag), head.get(flag)];
    if (before === null || after === null) return [];
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const about = { flag, renamedFrom: null, environment: null, kind, file } as const;
    const sides = {
      before: before ?? null,
      after: after ?? null,
      segments: () => [],
      isCritical: true,
      about,
      notes: [],
    };
    return findChange(sides, effort) ?? [];
  });
}
