import type { OrderTest, PlanCondition } from '../../model/index.ts';
import type { Algebra } from './algebra.ts';
import { allOf, anyOf, NEVER } from './condition.ts';

/** A place between two numbers: just below one, or just above it. */
interface Cut {
  readonly at: number;
  readonly above: boolean;
}

/** Numbers, as the places in ascending order at which membership changes. */
export interface NumberSet {
  /** Whether the lowest numbers belong to it. */
  readonly starts: boolean;
  readonly cuts: readonly Cut[];
}

const NONE: NumberSet = { starts: false, cuts: [] };
const ALL: NumberSet = { starts: true, cuts: [] };

export const NUMBERS: Algebra<NumberSet> = {
  none: NONE,
  all: ALL,
  union,
  complement,
  intersection: (sets) => complement(union(sets.map(complement))),
  isNone: ({ starts, cuts }) => !starts && cuts.length === 0,
  isAll: ({ starts, cuts }) => starts && cuts.length === 0,
  key: ({ starts, cuts }) => `${starts}${cuts.map(({ at, above }) => `${above ? '>' : '<'}${at}`).join('')}`,
  condition,
};

/** The set of one number. */
export function onlyNumber(value: number): NumberSet {
  const at = value + 0;
  return {
    starts: false,
    cuts: [
      { at, above: false },
      { at, above: true },
    ],
  };
}

/** All numbers below, at or above a bound. */
export function bounded(operator: OrderTest['operator'], bound: number): NumberSet {
  const at = bound + 0;
  switch (operator) {
    case 'lessThan':
      return { starts: true, cuts: [{ at, above: false }] };
    case 'lessOrEqual':
      return { starts: true, cuts: [{ at, above: true }] };
    case 'greaterThan':
      return { starts: false, cuts: [{ at, above: true }] };
    case 'greaterOrEqual':
      return { starts: false, cuts: [{ at, above: false }] };
  }
}

function complement({ starts, cuts }: NumberSet): NumberSet {
  return { starts: !starts, cuts };
}

function union(sets: readonly NumberSet[]): NumberSet {
  const [only, ...others] = sets;
  if (only === undefined) return NONE;
  if (others.length === 0) return only;
  const steps = sets.flatMap(({ starts, cuts }) =>
    cuts.map((cut, index) => ({ cut, by: (index % 2 === 0) === starts ? -1 : 1 })),
  );
  steps.sort((a, b) => a.cut.at - b.cut.at || Number(a.cut.above) - Number(b.cut.above));
  let depth = sets.filter(({ starts }) => starts).length;
  const starts = depth > 0;
  const cuts: Cut[] = [];
  for (const [index, { cut, by }] of steps.entries()) {
    depth += by;
    const next = steps[index + 1]?.cut;
    if (next !== undefined && next.at === cut.at && next.above === cut.above) continue;
    const isIn = cuts.length % 2 === 0 ? starts : !starts;
    if (depth > 0 !== isIn) cuts.push(cut);
  }
  return { starts, cuts };
}

function condition(set: NumberSet, attribute: string): PlanCondition {
  if (set.cuts.length === 0) return set.starts ? anyOf([less(attribute, 0), notLess(attribute, 0)]) : NEVER;
  const points = pointsOf(set);
  if (points !== null) return { kind: 'test', attribute, operator: 'is', values: points };
  const gaps = pointsOf(complement(set));
  if (gaps !== null) return { kind: 'test', attribute, operator: 'isNot', values: gaps };
  const intervals: PlanCondition[] = [];
  const cuts: (Cut | null)[] = [...(set.starts ? [null] : []), ...set.cuts];
  for (let i = 0; i < cuts.length; i += 2)
    intervals.push(interval(attribute, cuts[i] ?? null, cuts[i + 1] ?? null));
  return anyOf(intervals);
}

/** The members of a finite set, or null. */
function pointsOf({ starts, cuts }: NumberSet): number[] | null {
  if (starts || cuts.length % 2 !== 0) return null;
  const points: number[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    const at = cuts[i]?.at;
    if (at === undefined || at !== cuts[i + 1]?.at) return null;
    points.push(at);
  }
  return points;
}

function interval(attribute: string, from: Cut | null, to: Cut | null): PlanCondition {
  if (from !== null && from.at === to?.at)
    return { kind: 'test', attribute, operator: 'is', values: [from.at] };
  const tests: PlanCondition[] = [];
  if (from !== null)
    tests.push({
      kind: 'test',
      attribute,
      operator: from.above ? 'greaterThan' : 'greaterOrEqual',
      bound: from.at,
    });
  if (to !== null)
    tests.push({ kind: 'test', attribute, operator: to.above ? 'lessOrEqual' : 'lessThan', bound: to.at });
  return allOf(tests);
}

function less(attribute: string, bound: number): PlanCondition {
  return { kind: 'test', attribute, operator: 'lessThan', bound };
}

function notLess(attribute: string, bound: number): PlanCondition {
  return { kind: 'test', attribute, operator: 'greaterOrEqual', bound };
}
