import type { Condition } from './condition.ts';
import type { Thousandths } from './thousandths.ts';
import type { Value } from './value.ts';

/**
 * What one flag serves in one environment, in the one form that linting, exposure and compilation read. The order
 * of evaluation: killed, then `requires`, then the branches from the first to the last, then `default`.
 */
export interface Decision {
  readonly flag: string;
  readonly environment: string;
  /** Values by variant name, in code-unit order of the names. */
  readonly variants: ReadonlyMap<string, Value>;
  /** The variant served when no branch decides, and what a rollout leaves over. */
  readonly default: string;
  /** The variant served when the flag is killed or a requirement is not met. */
  readonly safe: string;
  /** Why the flag is killed here, or null when it is not. */
  readonly killed: string | null;
  /** All must be met; in code-unit order of the flags' keys. */
  readonly requires: readonly Requirement[];
  /** The first whose condition holds decides. */
  readonly branches: readonly Branch[];
}

/** Another flag that must serve one of some variants in the same environment. */
export interface Requirement {
  readonly decision: Decision;
  /** In code-unit order, without repetition. */
  readonly variants: readonly string[];
}

/** One audience and what it is served. */
export interface Branch {
  /** The rule's name as written, or null for an unnamed rule and for the environment's own rollout. */
  readonly name: string | null;
  readonly condition: Condition;
  readonly serve: Serve;
}

export type Serve = ServeVariant | Rollout;

/** One variant for the whole audience. */
export interface ServeVariant {
  readonly kind: 'variant';
  readonly variant: string;
}

/** A share of the audience is enrolled and divided over arms; the rest gets the default. */
export interface Rollout {
  readonly kind: 'rollout';
  readonly enrolment: Draw;
  /** The share of distinct non-empty values of the bucket attribute that is enrolled. */
  readonly share: Thousandths;
  readonly arm: Draw;
  /** At least one; shares above 0 that add up to the whole; in the order that gives each arm its interval. */
  readonly arms: readonly Arm[];
}

/** One interval of the arm draw. */
export interface Arm {
  readonly variant: string;
  readonly share: Thousandths;
}

/**
 * A uniform draw from the values of one attribute, independent of every other draw. Two draws are the same exactly
 * when all three fields are equal.
 */
export interface Draw {
  readonly salt: string;
  readonly purpose: 'enrolment' | 'arm';
  readonly attribute: string;
}

/**
 * The literals around the attribute's value in the text that a draw hashes. The closing one is there because flagd's
 * Go engine trims blanks at both ends of a concatenation: without it, keys that end in a blank would be dealt
 * differently there.
 */
export function drawLiterals({ salt, purpose }: Draw): readonly [before: string, after: string] {
  return [purpose === 'enrolment' ? `${salt}:` : `${salt}/arm:`, ':'];
}

/** The text a draw hashes for one value of its attribute. */
export function drawText(draw: Draw, value: string): string {
  const [before, after] = drawLiterals(draw);
  return `${before}${value}${after}`;
}
