import type { Condition } from '../condition.ts';
import type { FlagDefinition } from '../generated/flag.ts';
import type { Policy } from '../policy.ts';
import { MAX_PROBLEMS_PER_FILE, type Path, type Problem } from '../problem.ts';

/** What a definition can refer to while it is lowered. */
export interface Vocabulary {
  readonly policy: Policy;
  /** Lowered segments by name; null for one that exists but has problems of its own. */
  readonly segments: ReadonlyMap<string, Condition | null>;
  /** Definitions by key; null for a flag that exists but could not be read. */
  readonly flags: ReadonlyMap<string, FlagDefinition | null>;
}

/** What all files of one set share, so that thousands of bad files cost no more than a few. */
export interface Budget {
  /** How many names may still be compared to find the nearest. */
  comparisons: number;
  /** How many problems may still be noted besides the first one of a file. */
  problems: number;
}

/** A vocabulary together with the place where problems of the file in hand are collected. */
export interface Scope extends Vocabulary {
  readonly problems: Problem[];
  readonly budget: Budget;
}

/** Enough for every set that people mend by hand. */
export function newBudget(): Budget {
  return { comparisons: 200_000, problems: 20_000 };
}

/** An empty scope for one file. */
export function scopeOf(vocabulary: Vocabulary, budget = newBudget()): Scope {
  return { ...vocabulary, problems: [], budget };
}

/** Notes a problem, unless the file has more than anybody will be told already. */
export function note({ problems, budget }: Scope, problem: Problem): void {
  if (problems.length > MAX_PROBLEMS_PER_FILE || (problems.length > 0 && budget.problems <= 0)) return;
  problems.push(problem);
  budget.problems--;
}

/** Notes a problem with the value at a path. */
export function refuse(scope: Scope, rule: string, path: Path, message: string, remedy: string): void {
  note(scope, { rule, path, at: 'value', message, remedy });
}

/** Notes a problem with the key at a path. */
export function refuseKey(scope: Scope, rule: string, path: Path, message: string, remedy: string): void {
  note(scope, { rule, path, at: 'key', message, remedy });
}
