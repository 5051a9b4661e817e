import type { Diagram, Store } from './store.ts';
import type { Variables } from './variables.ts';

/**
 * Where the attributes can be what they are together: `plan` cannot be a text and have an attribute `plan.name` at
 * the same time. Otherwise attributes have nothing to do with each other.
 */
export function possibleContexts(store: Store, { all, ofAttribute }: Variables): Diagram {
  let possible = store.yes;
  for (const [attribute, level] of ofAttribute) {
    for (const outer of pathsAbove(attribute)) {
      const outerLevel = ofAttribute.get(outer);
      if (outerLevel === undefined) continue;
      const outerIsOpen = cellsWhere(store, all, outerLevel);
      const isMissing = cellsWhere(store, all, level);
      const fits = store.choose(outerIsOpen, store.yes, isMissing);
      possible = store.choose(possible, fits, store.no);
    }
  }
  return possible;
}

/** `a` and `a.b` for `a.b.c`. */
function pathsAbove(attribute: string): string[] {
  const names = attribute.split('.');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'));
}

function cellsWhere(store: Store, all: Variables['all'], level: number): Diagram {
  const variable = all[level];
  if (variable?.kind !== 'attribute') return store.yes;
  return store.node(
    level,
    variable.cells.map(({ open }) => (open ? store.yes : store.no)),
  );
}
