import { evaluateTest } from '../../evaluate/index.ts';
import type { Test } from '../../model/index.ts';
import { type Effort, spend } from '../effort.ts';

export type Scalar = string | number | boolean;

/** Some of the values an attribute can have: those that all tests of it answer alike. */
export interface Cell {
  /** Whether each test holds, by its position in the list of tests. */
  readonly holds: readonly boolean[];
  /** The values, when they are finitely many; otherwise null. */
  readonly values: readonly Scalar[] | null;
  /** Whether these are texts with something in them, which is what a draw takes. */
  readonly usable: boolean;
  /** Whether the attribute can be missing here, or have attributes of its own. */
  readonly open: boolean;
  /** False when it could not be decided whether there is any such value. */
  readonly sure: boolean;
}

/**
 * Answers every test of one attribute for one of its values; undefined stands for a missing attribute. Throws
 * `TooMany` when that is more than the effort that is left.
 */
export function answering(tests: readonly Test[], effort: Effort): (value: Scalar | undefined) => boolean[] {
  const answers = tests.map(answeringOne);
  const cost = tests.reduce((sum, test) => sum + costOf(test), 0);
  return (value) => {
    spend(effort, cost);
    return answers.map((answer) => answer(value));
  };
}

/** A list of values may be long, and each of them is asked about: so that is looked up. */
function answeringOne(test: Test): (value: Scalar | undefined) => boolean {
  if (test.operator === 'is' || test.operator === 'isNot') {
    const values = new Set<unknown>(test.values);
    const type = typeof test.values[0];
    const isIn = test.operator === 'is';
    return (value) => typeof value === type && values.has(value) === isIn;
  }
  const bare: Test = { ...test, attribute: 'value' };
  return (value) => evaluateTest(bare, { value }).holds;
}

function costOf(test: Test): number {
  return test.operator === 'startsWith' || test.operator === 'endsWith' ? test.values.length : 1;
}

/** Joins cells that no test tells apart. Only where units are drawn does it matter whether a value is usable. */
export function joinCells(cells: readonly Cell[], isUnit: boolean): Cell[] {
  const joined = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${isUnit && cell.usable} ${cell.holds.map(Number).join('')}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? cell : join(before, cell));
  }
  return [...joined.values()];
}

function join(a: Cell, b: Cell): Cell {
  return {
    holds: a.holds,
    values: a.values === null || b.values === null ? null : [...a.values, ...b.values],
    usable: a.usable && b.usable,
    open: a.open || b.open,
    sure: a.sure || b.sure,
  };
}
