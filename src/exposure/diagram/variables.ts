import { murmur3 } from '../../evaluate/index.ts';
import type { Plan, PlanCondition, PlanStep, Test, TextDraw } from '../../model/index.ts';
import { attributeCells } from '../cells/attribute-cells.ts';
import type { Cell } from '../cells/cell.ts';
import { type Effort, TooMany } from '../effort.ts';

/** What plans look at: attributes, conditions nobody can read, and draws. */
export type Variable =
  | {
      readonly kind: 'attribute';
      readonly attribute: string;
      /** What is asked of it; cells answer by position. */
      readonly tests: readonly Test[];
      /** By `testKey`. */
      readonly positions: ReadonlyMap<string, number>;
      readonly cells: readonly Cell[];
      readonly isUnit: boolean;
    }
  /** Two cells: it does not hold, it holds. */
  | { readonly kind: 'custom'; readonly text: string }
  | {
      readonly kind: 'draw';
      readonly draw: TextDraw;
      readonly whole: number;
      /** Where each cell ends, out of `whole`; ascending, the last one is `whole`. */
      readonly ends: readonly number[];
    };

/**
 * All variables of some plans, in the order diagrams look at them: what conditions test, then what draws take, then
 * the draws. Attributes come in the order of the rules, so that what belongs together stays together.
 */
export interface Variables {
  readonly all: readonly Variable[];
  /** The level of the first draw. */
  readonly firstDraw: number;
  readonly ofAttribute: ReadonlyMap<string, number>;
  readonly ofCustom: ReadonlyMap<string, number>;
  /** By `drawKey`. */
  readonly ofDraw: ReadonlyMap<string, number>;
}

/**
 * A text that is equal for two draws exactly when they deal alike. Salts can be found that differ and still leave the
 * hash in one state, so draws are told apart by what they deal to some probes, 128 bits in all, and not by their texts.
 */
export function drawKey({ before, attribute, after }: TextDraw): string {
  return JSON.stringify([attribute, ...PROBES.map((probe) => murmur3(`${before}${probe}${after}`))]);
}

const PROBES = ['1', 'user-2', 'account_31', '4f1c2d9e-77aa'];

/** Tests that are one object, such as those of a segment, have one key, which may be as long as a list. */
const testKeys = new WeakMap<Test, string>();

/** A text that is equal for two tests of one attribute exactly when they are the same. */
export function testKey(test: Test): string {
  const known = testKeys.get(test);
  if (known !== undefined) return known;
  const { attribute: _, ...rest } = test;
  const key = JSON.stringify(rest);
  testKeys.set(test, key);
  return key;
}

interface Collected {
  readonly tests: Map<string, Map<string, Test>>;
  readonly customs: Set<string>;
  readonly units: Set<string>;
  readonly draws: Map<string, { readonly draw: TextDraw; readonly cuts: [cut: number, whole: number][] }>;
  readonly plans: Set<Plan>;
}

/** Diagrams are walked one variable into the other, and so deep a walk must fit on the stack. */
const MAX_VARIABLES = 1_000;

/** Collects the variables of plans, and of the plans behind their gates. Throws `TooMany`. */
export function variablesOf(
  plans: readonly Plan[],
  conditions: readonly PlanCondition[],
  effort: Effort,
): Variables {
  const found = collect(plans);
  for (const condition of conditions) collectCondition(condition, found);
  const attributes = [...new Set([...found.tests.keys(), ...found.units])];
  if (attributes.length + found.customs.size + found.draws.size > MAX_VARIABLES) throw new TooMany();
  const isUnit = (attribute: string): boolean => found.units.has(attribute);
  const ordered = [...attributes.filter((each) => !isUnit(each)), ...attributes.filter(isUnit)];
  const split = ordered.filter((each) => !isUnit(each)).length;
  const variables = ordered.map((attribute): Variable => {
    const tests = found.tests.get(attribute) ?? new Map<string, Test>();
    return {
      kind: 'attribute',
      attribute,
      tests: [...tests.values()],
      positions: new Map([...tests.keys()].map((key, index) => [key, index])),
      cells: attributeCells([...tests.values()], isUnit(attribute), effort),
      isUnit: isUnit(attribute),
    };
  });
  const customs = [...found.customs].map((text): Variable => ({ kind: 'custom', text }));
  const draws = [...found.draws.values()].map(toDraw);
  const all = [...variables.slice(0, split), ...customs, ...variables.slice(split), ...draws];
  return { all, firstDraw: all.length - draws.length, ...levelsOf(all) };
}

/** The conditions of a plan, and of the plans behind its gates, that nobody can read. */
export function customTexts(plan: Plan | null): ReadonlySet<string> {
  return collect(plan === null ? [] : [plan]).customs;
}

function collect(plans: readonly Plan[]): Collected {
  const found: Collected = {
    tests: new Map(),
    customs: new Set(),
    units: new Set(),
    draws: new Map(),
    plans: new Set(),
  };
  for (const plan of plans) collectPlan(plan, found);
  return found;
}

function levelsOf(all: readonly Variable[]): Pick<Variables, 'ofAttribute' | 'ofCustom' | 'ofDraw'> {
  const [ofAttribute, ofCustom, ofDraw] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const [level, variable] of all.entries()) {
    if (variable.kind === 'attribute') ofAttribute.set(variable.attribute, level);
    else if (variable.kind === 'custom') ofCustom.set(variable.text, level);
    else ofDraw.set(drawKey(variable.draw), level);
  }
  return { ofAttribute, ofCustom, ofDraw };
}

function collectPlan(plan: Plan, found: Collected): void {
  if (found.plans.has(plan)) return;
  found.plans.add(plan);
  if (plan.killed !== null) return;
  for (const gate of plan.gates) collectPlan(gate.plan, found);
  for (const { condition, step } of plan.branches) {
    collectCondition(condition, found);
    collectStep(step, found);
  }
}

function collectCondition(condition: PlanCondition, found: Collected): void {
  switch (condition.kind) {
    case 'always':
      return;
    case 'all':
    case 'any':
      for (const each of condition.of) collectCondition(each, found);
      return;
    case 'not':
      collectCondition(condition.of, found);
      return;
    case 'custom':
      found.customs.add(condition.text);
      return;
    case 'test': {
      const tests = found.tests.get(condition.attribute) ?? new Map<string, Test>();
      tests.set(testKey(condition), condition);
      found.tests.set(condition.attribute, tests);
    }
  }
}

function collectStep(step: PlanStep, found: Collected): void {
  if (step.kind !== 'draw') return;
  found.units.add(step.draw.attribute);
  const key = drawKey(step.draw);
  const known = found.draws.get(key) ?? { draw: step.draw, cuts: [] };
  found.draws.set(key, known);
  let end = 0;
  for (const slice of step.slices) {
    end += slice.width;
    known.cuts.push([end, step.whole]);
    collectStep(slice.step, found);
  }
  collectStep(step.otherwise, found);
}

/** Cuts out of different wholes are brought to one that all of them divide. */
function toDraw({ draw, cuts }: { draw: TextDraw; cuts: readonly (readonly [number, number])[] }): Variable {
  const whole = [...new Set(cuts.map(([, each]) => each))].reduce(leastCommonMultiple, 1);
  if (!Number.isSafeInteger(whole)) throw new TooMany();
  const ends = new Set([...cuts.map(([cut, each]) => cut * (whole / each)), whole]);
  return { kind: 'draw', draw, whole, ends: [...ends].sort((a, b) => a - b) };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
