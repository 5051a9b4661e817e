import { murmur3 } from '../../evaluate/index.ts';
import type { TextDraw } from '../../model/index.ts';
import type { Diagram, Store } from '../diagram/store.ts';
import type { Variables } from '../diagram/variables.ts';

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

/** Both sides at once, over the conditions only: each leaf is `same`, or stands for something `Decided`. */
export interface Paired {
  readonly diagram: Diagram;
  readonly same: Diagram;
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

  const drawsFrom = drawAttributes(store, variables);
  const pinTo = (diagram: Diagram, pin: Pin): Diagram =>
    store.map(diagram, (leaf) => {
      const each = decided.get(leaf);
      if (each === undefined) return leaf;
      const isDrawn = [each.before, each.after].some((side) => drawsFrom(side).has(pin.attribute));
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
  return { diagram: pinned(joined), same, decided };
}

/** The attributes that the draws of a diagram take. */
export function drawAttributes(store: Store, { all }: Variables): (diagram: Diagram) => ReadonlySet<string> {
  const draws = drawLevels(store);
  return (diagram) =>
    new Set(
      [...draws(diagram)].flatMap((level) => {
        const variable = all[level];
        return variable?.kind === 'draw' ? [variable.draw.attribute] : [];
      }),
    );
}

/** The levels a diagram looks at. */
export function drawLevels(store: Store): (diagram: Diagram) => ReadonlySet<number> {
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

/** Where a value falls among the cells of a draw, given where they end. */
export function dealtCell(draw: TextDraw, whole: number, ends: readonly number[], value: string): number {
  const hash = murmur3(`${draw.before}${value}${draw.after}`);
  const bucket = Number((BigInt(hash) * BigInt(whole)) >> 32n);
  return ends.findIndex((end) => bucket < end);
}
