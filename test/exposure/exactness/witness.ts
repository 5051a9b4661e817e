import type { Comparison } from '../../../src/exposure/audiences/audiences.ts';
import type { Diagram } from '../../../src/exposure/diagram/store.ts';
import type { Context } from '../../agreement/context.ts';
import { contextOf, type Pools } from './contexts.ts';
import type { Locator } from './locate.ts';
import type { Random } from './random.ts';

/** Finds contexts in regions. */
export interface Witnesses {
  /** A context in the region, or null when none of the values that are tried leads there. */
  readonly find: (region: Diagram, random: Random) => Context | null;
}

/** Sorts the values of all pools into cells. */
export function witnesses(comparison: Comparison, pools: Pools, { cell }: Locator): Witnesses {
  const { store, variables } = comparison;
  const values = new Map<number, Map<number, unknown[]>>();
  for (const [attribute, pool] of pools) {
    const level = variables.ofAttribute.get(attribute);
    if (level === undefined) continue;
    const byCell = new Map<number, unknown[]>();
    for (const value of pool) {
      const index = cell(level, contextOf(new Map([[attribute, value]])));
      byCell.set(index, [...(byCell.get(index) ?? []), value]);
    }
    values.set(level, byCell);
  }

  const find = (region: Diagram, random: Random): Context | null => {
    const path = pathTo(region, random);
    if (path === null) return null;
    const chosen = [...path].map(([level, index]): [string, unknown] => {
      const variable = variables.all[level];
      if (variable?.kind !== 'attribute') throw new Error('a condition that is no attribute');
      // Where an attribute may be missing it is: only then can others be inside of it.
      const isOpen = variable.cells[index]?.open === true;
      return [variable.attribute, isOpen ? undefined : random.pick(values.get(level)?.get(index) ?? [])];
    });
    return contextOf(new Map(chosen));
  };

  /** The cells on a way to `yes` that values are known for. */
  const pathTo = (region: Diagram, random: Random): Map<number, number> | null => {
    const dead = new Set<Diagram>();
    const path = new Map<number, number>();
    const visit = (at: Diagram): boolean => {
      if (at === store.yes) return true;
      if (at === store.no || dead.has(at)) return false;
      const level = store.level(at);
      const children = [...store.children(at).entries()];
      const start = random.below(children.length);
      for (const [index, child] of [...children.slice(start), ...children.slice(0, start)]) {
        if (child === store.no || !values.get(level)?.has(index)) continue;
        path.set(level, index);
        if (visit(child)) return true;
        path.delete(level);
      }
      dead.add(at);
      return false;
    };
    return visit(region) ? path : null;
  };
  return { find };
}
