import type { Decision } from '../decision.ts';
import type { FlagDefinition } from '../generated/flag.ts';
import type { Problem } from '../problem.ts';
import { lowerEnvironments } from './environments.ts';
import { checkRequires } from './requires.ts';
import { newBudget, refuse, refuseKey, type Scope, scopeOf, type Vocabulary } from './scope.ts';

/** What became of one flag's definition. */
export interface LoweredFlag {
  /** By environment in promotion order; null when there are problems. */
  readonly decisions: ReadonlyMap<string, Decision> | null;
  readonly problems: readonly Problem[];
}

/**
 * Lowers flags one at a time, on demand, and remembers them: a flag that nobody asks about costs nothing.
 *
 * @returns the lowered flag of a key; for a key that is not in the vocabulary, no decisions and no problems
 */
export function lowerFlags(vocabulary: Vocabulary): (key: string) => LoweredFlag {
  const lowered = new Map<string, LoweredFlag>();
  const budget = newBudget();
  const lower = (key: string): LoweredFlag => {
    const known = lowered.get(key);
    if (known) return known;
    const definition = vocabulary.flags.get(key);
    const result = definition ? lowerOne(key, definition) : { decisions: null, problems: [] };
    lowered.set(key, result);
    return result;
  };
  const lowerOne = (key: string, definition: FlagDefinition): LoweredFlag => {
    const scope = scopeOf(vocabulary, budget);
    checkLifetime(definition, scope);
    checkRequires(key, definition, scope);
    const isSound = scope.problems.length === 0;
    const decisions = lowerEnvironments(
      key,
      definition,
      (other) => (isSound ? lower(other).decisions : null),
      scope,
    );
    if (scope.problems.length === 0) checkRequiredAreSound(definition, lower, scope);
    return { decisions: scope.problems.length === 0 ? decisions : null, problems: scope.problems };
  };
  return lower;
}

function checkLifetime({ expires, permanent }: FlagDefinition, scope: Scope): void {
  if ((expires === undefined) !== (permanent === undefined)) return;
  const both = expires !== undefined;
  refuse(
    scope,
    'expires-or-permanent',
    both ? ['permanent'] : [],
    both
      ? 'Both `expires` and `permanent` are written.'
      : 'The flag says neither when it expires nor why it is permanent.',
    'Write `expires: YYYY-MM-DD`, or `permanent:` with the reason.',
  );
}

function checkRequiredAreSound(
  definition: FlagDefinition,
  lower: (key: string) => LoweredFlag,
  scope: Scope,
): void {
  for (const required of Object.keys(definition.requires ?? {})) {
    if (lower(required).decisions !== null) continue;
    const message = `The required flag \`${required}\` has problems of its own.`;
    refuseKey(scope, 'requires-unknown', ['requires', required], message, `Mend \`${required}\` first.`);
  }
}
