import type { EvaluationContext } from './attribute.ts';

/** A rule as a function of the context and the time in seconds since 1970. May throw on hostile attributes. */
export type Expression = (context: EvaluationContext, now: number) => unknown;

/** What the operators of one flag need while they are turned into functions. */
export interface Compilation {
  readonly flagKey: string;
  /** Turns a rule or a plain value into a function. Throws an `Error` that says what is outside the profile. */
  readonly compile: (logic: unknown) => Expression;
  /** Says that the flag's answer depends on the time. Throws an `Error` where there is no clock. */
  readonly readTimestamp: () => void;
}

/** Turns one operator with its arguments into a function. */
export type Operator = (args: unknown, compilation: Compilation) => Expression;

/** A plain value in a rule. */
export type Literal = string | number | boolean | null;

/** Whether a part of a rule stands for itself. */
export function isLiteral(logic: unknown): logic is Literal {
  return (
    logic === null || typeof logic === 'string' || typeof logic === 'number' || typeof logic === 'boolean'
  );
}

/**
 * Checks the arguments of an operator.
 *
 * @throws Error when they are not a list of a permitted length
 */
export function argumentList(name: string, args: unknown, least: number, most = least): readonly unknown[] {
  if (Array.isArray(args) && args.length >= least && args.length <= most) return args;
  const count = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Error(`"${name}" takes a list of ${count} arguments`);
}

/** The single argument of an operator that may stand with or without a list around it. */
export function singleArgument(name: string, args: unknown): unknown {
  return Array.isArray(args) ? argumentList(name, args, 1)[0] : args;
}

/** A value as a part of a text, the way JavaScript writes it: `null` for a missing attribute. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : `${value}`;
}
