import type { Condition } from './condition.ts';
import type { Value } from './value.ts';

/**
 * What one flag does in one environment, without regard to where it was written: the form two sides are compared in.
 * A Decision becomes one, and so does a flag of a flagd file. The order of evaluation: killed, then the gates, then
 * the branches from the first to the last, then `default`.
 */
export interface Plan {
  readonly flag: string;
  /** Values by variant name. */
  readonly variants: ReadonlyMap<string, Value>;
  /** The variant that is served when no branch decides; null is the caller's own default. */
  readonly default: string | null;
  /** The variant that a kill or a closed gate serves; gain and lose are told from its value. */
  readonly safe: string | null;
  /** Why the flag is killed here, or null when it is not. */
  readonly killed: string | null;
  /** All must be open. */
  readonly gates: readonly Gate[];
  /** The first whose condition holds decides. */
  readonly branches: readonly PlanBranch[];
}

/** Another flag that must serve one of some variants. */
export interface Gate {
  readonly plan: Plan;
  readonly variants: readonly string[];
}

/** One audience and what it is served. */
export interface PlanBranch {
  /** The rule's name as written, or null. */
  readonly name: string | null;
  readonly condition: PlanCondition;
  readonly step: PlanStep;
}

/** A condition, or one that only its own engine can read. */
export type PlanCondition =
  | Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>
  | { readonly kind: 'all'; readonly of: readonly PlanCondition[] }
  | { readonly kind: 'any'; readonly of: readonly PlanCondition[] }
  | { readonly kind: 'not'; readonly of: PlanCondition }
  | CustomCondition;

/** A condition nobody here can read. Two of them are the same exactly when their texts are. */
export interface CustomCondition {
  readonly kind: 'custom';
  readonly text: string;
}

/** What a branch comes to: a variant, a draw that leads to further steps, or something nobody here can read. */
export type PlanStep =
  | { readonly kind: 'variant'; readonly variant: string | null; readonly enrolled: boolean }
  | DrawStep
  | { readonly kind: 'custom'; readonly text: string };

/** A uniform draw from the values of one attribute. */
export interface DrawStep {
  readonly kind: 'draw';
  readonly draw: TextDraw;
  /** What the widths of the slices add up to. */
  readonly whole: number;
  /** Adjacent intervals from 0 on, widths above 0, as integers. */
  readonly slices: readonly Slice[];
  /** Where the attribute is no text, or an empty one. */
  readonly otherwise: PlanStep;
}

export interface Slice {
  readonly width: number;
  readonly step: PlanStep;
}

/**
 * What is hashed: a literal, the attribute's value, a literal. Two draws are the same exactly when all three are
 * equal; different ones are independent of each other. The bucket of a value is
 * `floor(murmur3(before + value + after) * whole / 2^32)`, flagd's second generation of bucketing.
 */
export interface TextDraw {
  readonly before: string;
  readonly attribute: string;
  readonly after: string;
}
