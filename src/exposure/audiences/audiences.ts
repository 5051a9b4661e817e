import type { Plan, PlanCondition } from '../../model/index.ts';
import { type Builder, builder } from '../diagram/build.ts';
import { possibleContexts } from '../diagram/possible.ts';
import { type Diagram, openStore, type Store } from '../diagram/store.ts';
import { sureCells } from '../diagram/sure.ts';
import { type Variables, variablesOf } from '../diagram/variables.ts';
import type { Effort } from '../effort.ts';
import { drawnAttributes, levelsIn } from './draws.ts';
import { matrices } from './matrix.ts';
import { type Decided, type Pin, pairUp } from './pair.ts';
import { matrixKey, type Part, partsOf } from './parts.ts';

/** Two sides of one flag, and how all contexts fall into audiences that are served alike. */
export interface Comparison {
  /** What is left of it may go into finding names. */
  readonly effort: Effort;
  readonly store: Store;
  readonly variables: Variables;
  readonly builder: Builder;
  /** Over the conditions; each leaf belongs to one audience, or to nobody who is served differently. */
  readonly diagram: Diagram;
  readonly audiences: readonly ServedAudience[];
  /** Where the attributes can be what they are together, and every cell is known to have a value. */
  readonly sure: Diagram;
  readonly possible: Diagram;
  /** Units that rules list by name: few among all, and told apart from them. */
  readonly listed: Diagram;
}

/** Everyone who is served alike on both sides. */
export interface ServedAudience {
  /** `yes` where a context belongs to it. */
  readonly region: Diagram;
  readonly parts: readonly Part[];
  readonly pins: readonly Pin[];
  /** The attributes that draws take, for those of the audience whose draws are not known. */
  readonly units: readonly string[];
  /** The two sides draw from different buckets. */
  readonly isReshuffled: boolean;
  /** They even draw from different attributes. */
  readonly isUnrelated: boolean;
}

/**
 * Compares two sides exactly; null stands for a flag that is absent. An empty list of audiences is a proof that no
 * context is served anything else. Throws `TooMany` when that takes more than the effort that is left.
 *
 * @param conditions further conditions whose attributes shall be told apart, for words
 */
export function compareSides(
  before: Plan | null,
  after: Plan | null,
  conditions: readonly PlanCondition[],
  effort: Effort,
): Comparison {
  const plans = [before, after].flatMap((plan) => plan ?? []);
  const variables = variablesOf(plans, conditions, effort);
  const store = openStore(effort);
  const build = builder(store, variables);
  const possible = possibleContexts(store, variables);
  const nobody = store.leaf('impossible');
  const [a, b] = [before, after].map((plan) => store.choose(possible, build.plan(plan), nobody));
  if (a === undefined || b === undefined) throw new Error('two sides are compared');
  const { diagram, decided } = pairUp(store, variables, a, b);
  const matrixOf = matrices(store, variables, effort);
  const levels = levelsIn(store);

  const groups = new Map<string, Omit<ServedAudience, 'region'> & { leaves: Set<Diagram> }>();
  for (const leaf of leavesOf(store, diagram)) {
    const each = decided.get(leaf);
    if (each === undefined) continue;
    const parts = partsOf(each, variables, matrixOf);
    if (parts.every(isUnchanged)) continue;
    const traits = traitsOf(each);
    const key = JSON.stringify([parts.map(partKey).sort(), each.pins, traits]);
    const group = groups.get(key) ?? { leaves: new Set<Diagram>(), parts, pins: each.pins, ...traits };
    group.leaves.add(leaf);
    groups.set(key, group);
  }

  function traitsOf({ before: old, after: current, pins }: Decided) {
    const [own, others] = [levels(old), levels(current)];
    const gone = drawnAttributes(
      [...own].filter((level) => !others.has(level)),
      variables,
    );
    const come = drawnAttributes(
      [...others].filter((level) => !own.has(level)),
      variables,
    );
    const isReshuffled = gone.size > 0 && come.size > 0;
    const pinned = new Set(pins.map(({ attribute }) => attribute));
    const attributes = drawnAttributes([...own, ...others], variables);
    return {
      units: [...attributes].filter((attribute) => !pinned.has(attribute)).sort(),
      isReshuffled,
      isUnrelated: isReshuffled && [...gone].every((each) => !come.has(each)),
    };
  }

  const audiences = [...groups.values()].map(({ leaves, ...rest }) => ({
    ...rest,
    region: store.map(diagram, (leaf) => (leaves.has(leaf) ? store.yes : store.no)),
  }));
  const listed = store.map(diagram, (leaf) =>
    (decided.get(leaf)?.pins.length ?? 0) > 0 ? store.yes : store.no,
  );
  return {
    effort,
    store,
    variables,
    listed,
    builder: build,
    diagram,
    audiences,
    possible,
    sure: sureCells(store, variables),
  };
}

function isUnchanged({ matrix }: Part): boolean {
  return matrix.cells.every(({ from, to }) => from === to);
}

function partKey({ keys, matrix }: Part): string {
  return `${keys} ${matrixKey(matrix)}`;
}

function leavesOf(store: Store, diagram: Diagram): Diagram[] {
  const seen = new Set<Diagram>();
  const visit = (each: Diagram): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const child of store.children(each)) visit(child);
  };
  visit(diagram);
  return [...seen].filter((each) => store.children(each).length === 0);
}
