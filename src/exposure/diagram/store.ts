import { type Effort, spend, TooMany } from '../effort.ts';

/** A diagram: a function of the variables. Two diagrams of one store are equal exactly when their functions are. */
export type Diagram = number;

/** A single comparison may not take more than this many nodes. */
const MAX_NODES = 100_000;
/** Larger than any number of nodes, so that two or three of them make one exact number. */
const RADIX = 131_072;

/** Below all variables are the results, which are leaves. */
const LEAF = 1_000_000;

/**
 * Reduced ordered decision diagrams over variables with several cells each (R. E. Bryant, "Graph-Based Algorithms for
 * Boolean Function Manipulation", 1986, with more than two children). Every node exists once, and none has only
 * equal children: that is what makes equal functions equal numbers.
 */
export interface Store {
  /** The leaf of a result; results are equal exactly when their keys are. */
  readonly leaf: (key: string) => Diagram;
  readonly keyOf: (leaf: Diagram) => string;
  /** The variable a diagram looks at first, or `LEAF`. */
  readonly level: (diagram: Diagram) => number;
  /** By cell of that variable. */
  readonly children: (diagram: Diagram) => readonly Diagram[];
  /** A node whose children look at later variables only. */
  readonly node: (level: number, children: readonly Diagram[]) => Diagram;
  /** `then` where the condition is `yes`, elsewhere `otherwise`. */
  readonly choose: (condition: Diagram, then: Diagram, otherwise: Diagram) => Diagram;
  /** Both functions at once; `join` says what comes of two diagrams, or null to look further down. */
  readonly combine: (a: Diagram, b: Diagram, join: (a: Diagram, b: Diagram) => Diagram | null) => Diagram;
  /** The function with other results. */
  readonly map: (diagram: Diagram, change: (leaf: Diagram) => Diagram) => Diagram;
  readonly yes: Diagram;
  readonly no: Diagram;
}

/** Opens an empty store. Everything throws `TooMany` when the effort is spent. */
export function openStore(effort: Effort): Store {
  const levels: number[] = [];
  const childrenOf: (readonly Diagram[])[] = [];
  const keys: (string | null)[] = [];
  const unique = new Map<string, Diagram>();
  const chosen = new Map<number, Map<number, Diagram>>();

  const add = (level: number, children: readonly Diagram[], key: string | null): Diagram => {
    if (levels.length >= MAX_NODES) throw new TooMany();
    levels.push(level);
    childrenOf.push(children);
    keys.push(key);
    return levels.length - 1;
  };
  const leaf = (key: string): Diagram => {
    const name = `=${key}`;
    const before = unique.get(name);
    if (before !== undefined) return before;
    const made = add(LEAF, [], key);
    unique.set(name, made);
    return made;
  };
  const node = (level: number, children: readonly Diagram[]): Diagram => {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const name = `${level}:${children.join()}`;
    const before = unique.get(name);
    if (before !== undefined) return before;
    const made = add(level, children, null);
    unique.set(name, made);
    return made;
  };
  const level = (diagram: Diagram): number => levels[diagram] ?? LEAF;
  const children = (diagram: Diagram): readonly Diagram[] => childrenOf[diagram] ?? [];
  const [no, yes] = [leaf('no'), leaf('yes')];

  const choose = (condition: Diagram, then: Diagram, otherwise: Diagram): Diagram => {
    if (condition === yes || then === otherwise) return then;
    if (condition === no) return otherwise;
    if (then === yes && otherwise === no) return condition;
    const outer = chosen.get(condition) ?? new Map<number, Diagram>();
    chosen.set(condition, outer);
    const key = then * RADIX + otherwise;
    const before = outer.get(key);
    if (before !== undefined) return before;
    const top = Math.min(level(condition), level(then), level(otherwise));
    const [c, t, o] = [condition, then, otherwise].map((each) =>
      level(each) === top ? children(each) : null,
    );
    const width = (c ?? t ?? o ?? []).length;
    spend(effort, width);
    const made = node(
      top,
      Array.from({ length: width }, (_, cell) =>
        choose(c?.[cell] ?? condition, t?.[cell] ?? then, o?.[cell] ?? otherwise),
      ),
    );
    outer.set(key, made);
    return made;
  };

  const combine: Store['combine'] = (first, second, join) => {
    const known = new Map<number, Diagram>();
    const visit = (a: Diagram, b: Diagram): Diagram => {
      const key = a * RADIX + b;
      const before = known.get(key);
      if (before !== undefined) return before;
      const joined = join(a, b);
      if (joined !== null) return joined;
      const top = Math.min(level(a), level(b));
      const [x, y] = [level(a) === top ? children(a) : null, level(b) === top ? children(b) : null];
      const width = (x ?? y ?? []).length;
      spend(effort, width);
      const made = node(
        top,
        Array.from({ length: width }, (_, cell) => visit(x?.[cell] ?? a, y?.[cell] ?? b)),
      );
      known.set(key, made);
      return made;
    };
    return visit(first, second);
  };

  const map: Store['map'] = (diagram, change) => {
    const known = new Map<Diagram, Diagram>();
    const visit = (each: Diagram): Diagram => {
      const before = known.get(each);
      if (before !== undefined) return before;
      spend(effort, 1);
      const made = level(each) === LEAF ? change(each) : node(level(each), children(each).map(visit));
      known.set(each, made);
      return made;
    };
    return visit(diagram);
  };

  return {
    leaf,
    keyOf: (each) => keys[each] ?? '',
    level,
    children,
    node,
    choose,
    combine,
    map,
    yes,
    no,
  };
}
