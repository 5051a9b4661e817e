import type { Algebra } from './algebra.ts';
import { NEVER } from './condition.ts';

/** Booleans: 1 stands for true, 2 for false, 3 for both. */
export type BooleanSet = number;

export const BOOLEANS: Algebra<BooleanSet> = {
  none: 0,
  all: 3,
  union: (sets) => sets.reduce((a, b) => a | b, 0),
  intersection: (sets) => sets.reduce((a, b) => a & b, 3),
  complement: (set) => 3 & ~set,
  isNone: (set) => set === 0,
  isAll: (set) => set === 3,
  key: String,
  condition: (set, attribute) => {
    const values = [...(set & 2 ? [false] : []), ...(set & 1 ? [true] : [])];
    return values.length === 0 ? NEVER : { kind: 'test', attribute, operator: 'is', values };
  },
};

/** The set of one boolean. */
export function onlyBoolean(value: boolean): BooleanSet {
  return value ? 1 : 2;
}

/** Whether the attribute is missing: 1 when it may be. There is no test for it; whoever asks negates all others. */
export type Absence = number;

export const ABSENCE: Algebra<Absence> = {
  ...BOOLEANS,
  all: 1,
  intersection: (sets) => sets.reduce((a, b) => a & b, 1),
  complement: (set) => 1 & ~set,
  isAll: (set) => set === 1,
  condition: () => NEVER,
};
