import type { Report } from '../model/index.ts';
import { compare } from './compare.ts';
import { readContexts } from './contexts.ts';
import { type Circumstances, rulesOf } from './rules-of.ts';
import { loadSides, type SideOptions } from './sides.ts';

export interface CheckOptions extends SideOptions, Circumstances {
  /** A file of contexts to count over, relative to `directory`, or null. */
  readonly contexts?: string | null;
}

/** Lints the head and compares it with the base. Throws `UsageError`. */
export function check(options: CheckOptions): Report {
  const contexts = options.contexts ? readContexts(options.directory, options.contexts) : null;
  const sides = loadSides(options);
  return compare(sides.base, sides.head, { contexts, rules: rulesOf(sides, options) });
}
