import type { Diagram, Store } from '../diagram/store.ts';
import type { Variables } from '../diagram/variables.ts';
import { drawnAttributes, levelsIn } from './draws.ts';

/** Where all conditions are decided: what is left of both sides are draws. */
export interface Decided {
  readonly before: Diagram;
  readonly after: Diagram;
  /** Units that a rule lists by name, so that their draws are known. */
  readonly pins: readonly Pin[];
}

/** An attribute that a rule pins to some values. */
export interface Pin {
  readonly attribute: string;
  readonly values: readonly string[];
}

/** Both sides at once, over the conditions only: a leaf that stands for nothing `Decided` is where they are the same. */
export interface Paired {
  readonly diagram: Diagram;
  readonly decided: ReadonlyMap<Diagram, Decided>;
}

/** Puts two sides together and finds the units that rules list. */
export function pairUp(store: Store, variables: Variables, before: Diagram, after: Diagram): Paired {
  const same = store.leaf('same');
  const decided = new Map<Diagram, Decided>();
  const leafOf = (each: Decided): Diagram => {
    const leaf = store.leaf(JSON.stringify(each));
    decided.set(leaf, each);
    return leaf;
  };
  const bothDrawn = (a: Diagram, b: Diagram): boolean =>
    store.level(a) >= variables.firstDraw && store.level(b) >= variables.firstDraw;
  const joined = store.combine(before, after, (a, b) => {
    if (a === b) return same;
    return bothDrawn(a, b) ? leafOf({ before: a, after: b, pins: [] }) : null;
  });

  const levels = levelsIn(store);
  const pinTo = (diagram: Diagram, pin: Pin): Diagram =>
    store.map(diagram, (leaf) => {
      const each = decided.get(leaf);
      if (each === undefined) return leaf;
      const isDrawn = [each.before, each.after].some((side) =>
        drawnAttributes(levels(side), variables).has(pin.attribute),
      );
      return isDrawn ? leafOf({ ...each, pins: [...each.pins, pin] }) : leaf;
    });

  const known = new Map<Diagram, Diagram>();
  const pinned = (diagram: Diagram): Diagram => {
    const done = known.get(diagram);
    if (done !== undefined) return done;
    const level = store.level(diagram);
    const variable = variables.all[level];
    const made =
      variable === undefined ? diagram : store.node(level, pinChildren(store.children(diagram), variable));
    known.set(diagram, made);
    return made;
  };
  /** Cells that lead to the same are one audience: listed values among others do not stand out. */
  const pinChildren = (children: readonly Diagram[], variable: Variables['all'][number]): Diagram[] => {
    const ends = children.map(pinned);
    if (variable.kind !== 'attribute' || !variable.isUnit) return ends;
    return ends.map((end) => {
      const cells = variable.cells.filter((_, cell) => ends[cell] === end);
      const values = cells.flatMap((cell): readonly unknown[] =>
        cell.usable && cell.values !== null ? cell.values : [null],
      );
      const texts = values.filter((value) => typeof value === 'string');
      if (texts.length < values.length || texts.length === 0) return end;
      return pinTo(end, { attribute: variable.attribute, values: texts });
    });
  };
  return { diagram: pinned(joined), decided };
}
