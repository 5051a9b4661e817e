import type { FlagDefinition } from '../generated/flag.ts';
import { REQUIRES_DEPTH } from '../most-required.ts';
import { sortedEntries } from '../order.ts';
import { refuse, refuseKey, type Scope, type Vocabulary } from './scope.ts';
import { suggest } from './suggest.ts';
import { variantsOf } from './variants.ts';

/** A longer way round is reported as a chain that is too deep; nobody would read all of it. */
const LONGEST_CYCLE = 100;

/** Checks the flags a flag requires, and the variants it requires of them. */
export function checkRequires(key: string, definition: FlagDefinition, scope: Scope): void {
  for (const [required, variants] of sortedEntries(definition.requires ?? {})) {
    const path = ['requires', required];
    const other = scope.flags.get(required);
    if (other === undefined) {
      const remedy = suggest(required, scope.flags, 'Name a flag that exists.', scope);
      refuseKey(scope, 'requires-unknown', path, `There is no flag \`${required}\`.`, remedy);
    } else if (other === null) {
      const message = `The required flag \`${required}\` has problems of its own.`;
      refuseKey(scope, 'requires-unknown', path, message, `Mend \`${required}\` first.`);
    } else checkRequiredVariants(required, other, variants, scope);
  }
  checkDepth(key, definition, scope);
}

function checkRequiredVariants(
  required: string,
  other: FlagDefinition,
  variants: string | readonly string[],
  scope: Scope,
): void {
  const known = variantsOf(other);
  for (const [index, variant] of [variants].flat().entries()) {
    if (known.has(variant)) continue;
    const path = typeof variants === 'string' ? ['requires', required] : ['requires', required, index];
    const remedy = suggest(variant, known, `Name a variant of \`${required}\`.`, scope);
    refuse(scope, 'variant-unknown', path, `\`${variant}\` is not a variant of \`${required}\`.`, remedy);
  }
}

function checkDepth(key: string, definition: FlagDefinition, scope: Scope): void {
  const tooDeep = requiredKeys(definition).find((each) =>
    isDeeperThan(REQUIRES_DEPTH - 1, each, scope.flags),
  );
  if (tooDeep === undefined) return;
  const cycle = findCycle(key, scope.flags);
  const path = ['requires', cycle?.[1] ?? tooDeep];
  if (cycle === null) {
    const message = `The requirements below \`${tooDeep}\` form a chain; at most ${REQUIRES_DEPTH} flags may follow one another.`;
    refuseKey(scope, 'requires-depth', path, message, 'Require the flag at the end of the chain directly.');
  } else {
    const way = cycle.map((each) => `\`${each}\``).join(' → ');
    const message = `The requirements run in a circle: ${way}.`;
    refuseKey(scope, 'requires-cycle', path, message, 'Remove one of these requirements.');
  }
}

/** Whether more flags than that follow one another below a flag. Looks no deeper, so that circles do no harm. */
function isDeeperThan(limit: number, key: string, flags: Vocabulary['flags']): boolean {
  const required = requiredKeys(flags.get(key));
  if (limit === 0) return required.length > 0;
  return required.some((each) => isDeeperThan(limit - 1, each, flags));
}

/** The shortest way from a flag back to itself, both ends named, or null when there is none that short. */
function findCycle(key: string, flags: Vocabulary['flags']): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [key];
  for (const current of queue) {
    if (queue.length > LONGEST_CYCLE) return null;
    for (const next of requiredKeys(flags.get(current))) {
      if (next === key) return [...wayTo(current, key, cameFrom), key];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, current);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let current = end; current !== start; ) {
    current = cameFrom.get(current) ?? start;
    way.unshift(current);
  }
  return way;
}

function requiredKeys(definition: FlagDefinition | null | undefined): string[] {
  return sortedEntries(definition?.requires ?? {}).map(([key]) => key);
}
