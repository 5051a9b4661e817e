import type { PlanCondition } from '../../model/index.ts';

/** Sets of the values of one kind that an attribute may hold. */
export interface Algebra<S> {
  readonly none: S;
  readonly all: S;
  readonly union: (sets: readonly S[]) => S;
  readonly intersection: (sets: readonly S[]) => S;
  readonly complement: (set: S) => S;
  /** False where it cannot be told. */
  readonly isNone: (set: S) => boolean;
  readonly isAll: (set: S) => boolean;
  /** Equal for equal sets; different sets may be equal all the same, which only makes conditions longer. */
  readonly key: (set: S) => string;
  /** The condition that holds for the set's values and for nothing of another kind. */
  readonly condition: (set: S, attribute: string) => PlanCondition;
}
