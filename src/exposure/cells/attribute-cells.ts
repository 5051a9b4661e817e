import type { Test } from '../../model/index.ts';
import type { Effort } from '../effort.ts';
import { answering, type Cell, joinCells } from './cell.ts';
import { numberSamples } from './number-samples.ts';
import { textCells } from './text-cells.ts';

/**
 * Divides everything an attribute can be (missing, a list, an object, a boolean, a number, a text) into the finest
 * parts that the tests tell apart. Each part has a value in it, but for those that are not `sure`.
 *
 * @param isUnit whether a draw takes this attribute, so that usable texts are told from everything else
 */
export function attributeCells(tests: readonly Test[], isUnit: boolean, effort: Effort): Cell[] {
  if (tests.length === 0 && isUnit) return UNTESTED_UNIT;
  const answers = answering(tests, effort);
  const rest = { usable: false, open: false, sure: true };
  const missing: Cell = { ...rest, holds: answers(undefined), values: null, open: true };
  const booleans = [true, false].map((value): Cell => ({ ...rest, holds: answers(value), values: [value] }));
  const numbers = numberSamples(tests).map(
    ({ value, isAlone }): Cell => ({ ...rest, holds: answers(value), values: isAlone ? [value] : null }),
  );
  return joinCells([missing, ...booleans, ...numbers, ...textCells(tests, isUnit, answers)], isUnit);
}

/** What most rollouts draw from: a text with something in it, or anything else. */
const UNTESTED_UNIT: Cell[] = [
  { holds: [], values: null, usable: true, open: false, sure: true },
  { holds: [], values: null, usable: false, open: true, sure: true },
];
