import type { DrawStep, Gate, Plan, PlanCondition, PlanStep } from '../../model/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { PlanOutcome } from '../outcome.ts';
import type { Diagram, Store } from './store.ts';
import { drawKey, testKey, type Variables } from './variables.ts';

/** Turns conditions and plans over the same variables into diagrams of one store. */
export interface Builder {
  readonly condition: (condition: PlanCondition) => Diagram;
  /** Null is a flag that is absent: everyone gets the default in their own code. */
  readonly plan: (plan: Plan | null) => Diagram;
  /** Where an attribute is a text with something in it. */
  readonly usable: (attribute: string) => Diagram;
  /** What a leaf of a plan's diagram stands for. */
  readonly outcome: (leaf: Diagram) => PlanOutcome;
}

/** Everything a builder throws is `TooMany`, when the store's effort is spent. */
export function builder(store: Store, variables: Variables): Builder {
  const outcomes = new Map<Diagram, PlanOutcome>();
  const plans = new Map<Plan, Diagram>();

  const leafOf = (outcome: PlanOutcome): Diagram => {
    const leaf = store.leaf(JSON.stringify(outcome));
    outcomes.set(leaf, outcome);
    return leaf;
  };
  const codeDefault = leafOf({ kind: 'code-default' });

  const where = (level: number, holds: (cell: number) => boolean): Diagram => {
    const variable = variables.all[level];
    if (variable === undefined) throw new Error(`no variable ${level}`);
    const width =
      variable.kind === 'attribute'
        ? variable.cells.length
        : variable.kind === 'draw'
          ? variable.ends.length
          : 2;
    return store.node(
      level,
      Array.from({ length: width }, (_, cell) => (holds(cell) ? store.yes : store.no)),
    );
  };

  const usable = (attribute: string): Diagram => {
    const level = levelIn(variables.ofAttribute, attribute);
    const variable = variables.all[level];
    return where(level, (cell) => variable?.kind === 'attribute' && variable.cells[cell]?.usable === true);
  };

  const condition = (given: PlanCondition): Diagram => {
    switch (given.kind) {
      case 'always':
        return store.yes;
      case 'all':
        return given.of.reduceRight((rest, each) => store.choose(condition(each), rest, store.no), store.yes);
      case 'any':
        return given.of.reduceRight((rest, each) => store.choose(condition(each), store.yes, rest), store.no);
      case 'not':
        return store.choose(condition(given.of), store.no, store.yes);
      case 'custom':
        return where(levelIn(variables.ofCustom, given.text), (cell) => cell === 1);
      case 'test': {
        const level = levelIn(variables.ofAttribute, given.attribute);
        const variable = variables.all[level];
        if (variable?.kind !== 'attribute') throw new Error('a test of no attribute');
        const index = variable.positions.get(testKey(given)) ?? -1;
        return where(level, (cell) => variable.cells[cell]?.holds[index] === true);
      }
    }
  };

  /** Served variants, by plan; a variant's value may be long, so it is read once. */
  const served = (plan: Plan): ((variant: string | null, enrolled: boolean) => Diagram) => {
    const values = new Map<string, string>();
    return (variant, enrolled) => {
      if (variant === null) return codeDefault;
      const value = values.get(variant) ?? fingerprint(plan.variants.get(variant));
      values.set(variant, value);
      return leafOf({ kind: 'variant', variant, value, enrolled });
    };
  };

  const drawn = (given: DrawStep, step: (given: PlanStep) => Diagram): Diagram => {
    const level = levelIn(variables.ofDraw, drawKey(given.draw));
    const variable = variables.all[level];
    if (variable?.kind !== 'draw') throw new Error('a draw that was not collected');
    const scale = variable.whole / given.whole;
    let from = 0;
    const slices = given.slices.map(({ width, step: each }) => {
      const start = from;
      from += width * scale;
      return { start, end: from, diagram: step(each) };
    });
    const dealt = slices.reduceRight<Diagram | null>((rest, { start, end, diagram }) => {
      if (rest === null) return diagram;
      const within = where(level, (cell) => {
        const cellEnd = variable.ends[cell] ?? 0;
        return start < cellEnd && cellEnd <= end;
      });
      return store.choose(within, diagram, rest);
    }, null);
    const otherwise = step(given.otherwise);
    return store.choose(usable(given.draw.attribute), dealt ?? otherwise, otherwise);
  };

  const plan = (given: Plan | null): Diagram => {
    if (given === null) return codeDefault;
    const before = plans.get(given);
    if (before !== undefined) return before;
    const made = build(given);
    plans.set(given, made);
    return made;
  };

  const build = (given: Plan): Diagram => {
    const serve = served(given);
    const safe = serve(given.safe, false);
    if (given.killed !== null) return safe;
    const step = (each: PlanStep): Diagram => {
      switch (each.kind) {
        case 'variant':
          return serve(each.variant, each.enrolled);
        case 'draw':
          return drawn(each, step);
        case 'custom':
          return leafOf({ kind: 'custom', text: each.text });
      }
    };
    const decided = given.branches.reduceRight(
      (rest, branch) => store.choose(condition(branch.condition), step(branch.step), rest),
      serve(given.default, false),
    );
    return given.gates.reduceRight((rest, gate) => store.choose(isOpen(gate), rest, safe), decided);
  };

  const isOpen = ({ plan: required, variants }: Gate): Diagram =>
    store.map(plan(required), (leaf) => {
      const outcome = outcomes.get(leaf);
      return outcome?.kind === 'variant' && variants.includes(outcome.variant) ? store.yes : store.no;
    });

  return {
    condition,
    plan,
    usable,
    outcome: (leaf) => {
      const outcome = outcomes.get(leaf);
      if (outcome === undefined) throw new Error('no leaf of a plan');
      return outcome;
    },
  };
}

function levelIn(levels: ReadonlyMap<string, number>, name: string): number {
  const level = levels.get(name);
  if (level === undefined) throw new Error(`${name} was not collected`);
  return level;
}
