import type { Diagram, Store } from './store.ts';
import type { Variables } from './variables.ts';

/** Where every attribute is in a cell that is known to have a value. */
export function sureCells(store: Store, { all }: Variables): Diagram {
  return all.reduce((sure, variable, level) => {
    if (variable.kind !== 'attribute' || variable.cells.every((cell) => cell.sure)) return sure;
    const own = store.node(
      level,
      variable.cells.map((cell) => (cell.sure ? store.yes : store.no)),
    );
    return store.choose(own, sure, store.no);
  }, store.yes);
}
