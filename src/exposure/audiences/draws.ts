import { bucketOf } from '../../evaluate/index.ts';
import type { Diagram, Store } from '../diagram/store.ts';
import type { Variable, Variables } from '../diagram/variables.ts';

/** The levels a diagram looks at. */
export function levelsIn(store: Store): (diagram: Diagram) => ReadonlySet<number> {
  const known = new Map<Diagram, ReadonlySet<number>>();
  const levels = (diagram: Diagram): ReadonlySet<number> => {
    const before = known.get(diagram);
    if (before !== undefined) return before;
    const children = new Set(store.children(diagram));
    const own = children.size === 0 ? [] : [store.level(diagram)];
    const made = new Set([...own, ...[...children].flatMap((child) => [...levels(child)])]);
    known.set(diagram, made);
    return made;
  };
  return levels;
}

/** The attributes that the draws at some levels take; other levels do not count. */
export function drawnAttributes(levels: Iterable<number>, { all }: Variables): ReadonlySet<string> {
  return new Set(
    [...levels].flatMap((level) => {
      const variable = all[level];
      return variable?.kind === 'draw' ? [variable.draw.attribute] : [];
    }),
  );
}

/** Where a value falls among the cells of a draw. */
export function dealtCell({ draw, whole, ends }: Extract<Variable, { kind: 'draw' }>, value: string): number {
  const bucket = bucketOf(`${draw.before}${value}${draw.after}`, whole);
  return ends.findIndex((end) => bucket < end);
}
