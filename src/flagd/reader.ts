import type { JsonValue } from '../model/index.ts';
import type { Formula } from './formula.ts';
import type { Effort, Tree } from './tree.ts';
import type { LogicValue } from './value.ts';

/** What the operators need while they read. */
export interface Reader {
  readonly flagKey: string;
  readonly defaultVariant: string | null;
  readonly effort: Effort;
  /** Reads an expression for its value. */
  readonly value: (logic: JsonValue) => Tree<LogicValue>;
  /** Reads an expression for whether it holds. */
  readonly truth: (logic: JsonValue) => Tree<Formula>;
}

/**
 * Reads one operator.
 *
 * @returns null when it is used in a way that nobody here can read
 */
export type OperatorReader = (
  operands: JsonValue,
  reader: Reader,
  operator: string,
) => Tree<LogicValue> | null;
