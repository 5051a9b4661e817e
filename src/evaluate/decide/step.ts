import type { Draw, Test, Thousandths } from '../../model/index.ts';

/** One step on the way to a variant, as data; the order of the steps is the order of evaluation. */
export type Step = Killed | RequirementStep | BranchStep | DrawStep | NoUnit | ServedDefault;

/** The flag is killed: everything else is skipped. */
interface Killed {
  readonly kind: 'killed';
  readonly reason: string;
}

/** A required flag was evaluated. */
export interface RequirementStep {
  readonly kind: 'requirement';
  readonly flag: string;
  readonly wanted: readonly string[];
  readonly got: string;
  readonly met: boolean;
  /** How the required flag came to its variant. */
  readonly path: readonly Step[];
}

/** A branch's condition was tested. */
interface BranchStep {
  readonly kind: 'branch';
  /** Counted from 1. */
  readonly number: number;
  readonly name: string | null;
  /** Whether the branch is for everyone, without a condition. */
  readonly always: boolean;
  readonly holds: boolean;
  /** The tests that decided it; of an `all` that fails only the first that does. Empty for `always`. */
  readonly because: readonly TestResult[];
}

/** One test with what it found. */
export interface TestResult {
  readonly test: Test;
  readonly holds: boolean;
  readonly found: Found;
}

/** What is under an attribute's name in the context. */
export type Found =
  | { readonly kind: 'missing' }
  /** A value that no test of this operator and these values is about, such as a number for a version. */
  | { readonly kind: 'wrong-type'; readonly type: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

/** A unit was dealt into a bucket. */
export interface DrawStep {
  readonly kind: 'draw';
  readonly draw: Draw;
  /** The value of the bucket attribute. */
  readonly unit: string;
  /** From 0 to 99,999: `floor(hash · 100,000 / 2^32)`. */
  readonly bucket: Thousandths;
  /** The interval the bucket fell into: from `from`, up to but without `to`. */
  readonly from: Thousandths;
  readonly to: Thousandths;
  /** What the interval stands for: in or out of an enrolment, or the variant of an arm. */
  readonly result: 'in' | 'out' | { readonly variant: string };
}

/** There is nothing to draw with: the bucket attribute is no text, or an empty one. */
export interface NoUnit {
  readonly kind: 'no-unit';
  readonly attribute: string;
  readonly found: { readonly kind: 'empty' } | Exclude<Found, { readonly kind: 'value' }>;
}

/** The default is served: no branch decided, or a rollout left the unit over. */
interface ServedDefault {
  readonly kind: 'default';
  readonly because: 'no-branch' | 'left-over';
}
