import type { Test } from '../../model/index.ts';

/** One number for each part of the number line: alone, or for all numbers between two others. */
interface NumberSample {
  readonly value: number;
  readonly isAlone: boolean;
}

/** The numbers that tests name, and one from each gap between them that holds a number at all. */
export function numberSamples(tests: readonly Test[]): NumberSample[] {
  const named = [...new Set(tests.flatMap(numbersOf))].sort((a, b) => a - b);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [{ value: 0, isAlone: false }];
  const gaps = named.flatMap((low, index) => between(low, named[index + 1]));
  return [
    ...named.map((value) => ({ value, isAlone: true })),
    ...[...gaps, ...beyond(first, -1), ...beyond(last, 1)].map((value) => ({ value, isAlone: false })),
  ];
}

function numbersOf(test: Test): number[] {
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return test.values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    case 'lessThan':
    case 'lessOrEqual':
    case 'greaterThan':
    case 'greaterOrEqual':
      return [test.bound];
    default:
      return [];
  }
}

/** Neighbouring doubles have nothing between them. */
function between(low: number, high: number | undefined): number[] {
  if (high === undefined) return [];
  const middle = low / 2 + high / 2;
  return low < middle && middle < high ? [middle] : [];
}

function beyond(end: number, direction: 1 | -1): number[] {
  const further = direction * Number.MAX_VALUE;
  return end === further ? [direction * Number.POSITIVE_INFINITY] : [further];
}
