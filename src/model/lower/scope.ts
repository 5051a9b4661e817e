import type { Condition } from '../condition.ts';
import type { FlagDefinition } from '../generated/flag.ts';
import type { Policy } from '../policy.ts';
import type { Path, Problem } from '../problem.ts';

/** What a definition can refer to while it is lowered. */
export interface Vocabulary {
  readonly policy: Policy;
  /** Lowered segments by name; null for one that exists but has problems of its own. */
  readonly segments: ReadonlyMap<string, Condition | null>;
  /** Definitions by key; null for a flag that exists but could not be read. */
  readonly flags: ReadonlyMap<string, FlagDefinition | null>;
}

/** A vocabulary together with the place where problems of the file in hand are collected. */
export interface Scope extends Vocabulary {
  readonly problems: Problem[];
}

/** Notes a problem with the value at a path. */
export function refuse(scope: Scope, rule: string, path: Path, message: string, remedy: string): void {
  scope.problems.push({ rule, path, at: 'value', message, remedy });
}

/** Notes a problem with the key at a path. */
export function refuseKey(scope: Scope, rule: string, path: Path, message: string, remedy: string): void {
  scope.problems.push({ rule, path, at: 'key', message, remedy });
}
