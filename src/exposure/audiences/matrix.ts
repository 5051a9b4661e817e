import type { Diagram, Store } from '../diagram/store.ts';
import type { Variables } from '../diagram/variables.ts';
import { type Effort, spend } from '../effort.ts';

/** How much of an audience goes from which outcome to which: exact, out of `total`. */
export interface Matrix {
  readonly total: bigint;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Leaves of the plans' diagrams. */
  readonly from: Diagram;
  readonly to: Diagram;
  readonly weight: bigint;
}

/** The cell a draw falls into, by the level of the draw, where it is known. */
export type Dealt = ReadonlyMap<number, number>;

/**
 * Computes matrices: the draws of both sides overlaid where they are the same, multiplied where they are not.
 * Interval lengths are integers, so nothing is rounded.
 */
export function matrices(
  store: Store,
  variables: Variables,
  effort: Effort,
): (before: Diagram, after: Diagram, dealt?: Dealt) => Matrix {
  const masses = massesOf(variables);
  const massFrom = (level: number): bigint => masses[Math.min(level, masses.length - 1)] ?? 1n;

  return (before, after, dealt = new Map()) => {
    const known = new Map<string, ReadonlyMap<string, bigint>>();
    const levelOf = (a: Diagram, b: Diagram): number => Math.min(store.level(a), store.level(b));
    const weigh = (a: Diagram, b: Diagram): ReadonlyMap<string, bigint> => {
      const key = `${a},${b}`;
      const done = known.get(key);
      if (done !== undefined) return done;
      const level = levelOf(a, b);
      const variable = variables.all[level];
      const weights = new Map<string, bigint>();
      if (variable?.kind !== 'draw') weights.set(key, 1n);
      else {
        let start = 0;
        for (const [cell, end] of variable.ends.entries()) {
          const only = dealt.get(level);
          const width = only === undefined ? end - start : only === cell ? variable.whole : 0;
          start = end;
          if (width === 0) continue;
          spend(effort, 1);
          const [x, y] = [childAt(store, a, level, cell), childAt(store, b, level, cell)];
          const scale = BigInt(width) * (massFrom(level + 1) / massFrom(levelOf(x, y)));
          for (const [pair, weight] of weigh(x, y))
            weights.set(pair, (weights.get(pair) ?? 0n) + weight * scale);
        }
      }
      known.set(key, weights);
      return weights;
    };
    const cells = [...weigh(before, after)].map(([pair, weight]): MatrixCell => {
      const [from = 0, to = 0] = pair.split(',').map(Number);
      return { from, to, weight };
    });
    return { total: massFrom(levelOf(before, after)), cells };
  };
}

function childAt(store: Store, diagram: Diagram, level: number, cell: number): Diagram {
  return store.level(diagram) === level ? (store.children(diagram)[cell] ?? diagram) : diagram;
}

/** The product of the wholes of all draws from each level on; conditions weigh nothing. */
function massesOf({ all }: Variables): bigint[] {
  const masses = [1n];
  for (const variable of all.toReversed()) {
    masses.unshift((masses[0] ?? 1n) * (variable.kind === 'draw' ? BigInt(variable.whole) : 1n));
  }
  return masses;
}
