import type { FlagDefinition } from '../generated/flag.ts';
import { sortedEntries } from '../order.ts';
import { refuse, refuseKey, type Scope, type Vocabulary } from './scope.ts';
import { suggest } from './suggest.ts';
import { variantsOf } from './variants.ts';

/** How many flags a flag may lead to, one requiring the next. */
const REQUIRES_DEPTH = 3;

/** The longest chain of requirements below a flag; infinite when it runs in a circle. Remembers what it has seen. */
export type RequiresDepth = (key: string) => number;

export function requiresDepth(flags: Vocabulary['flags']): RequiresDepth {
  const depths = new Map<string, number>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    depths.set(key, Number.POSITIVE_INFINITY);
    const below = requiredKeys(flags.get(key)).map(depthOf);
    const depth = below.length === 0 ? 0 : 1 + Math.max(...below);
    depths.set(key, depth);
    return depth;
  };
  return depthOf;
}

/** Checks the flags a flag requires, and the variants it requires of them. */
export function checkRequires(
  key: string,
  definition: FlagDefinition,
  depthOf: RequiresDepth,
  scope: Scope,
): void {
  for (const [required, variants] of sortedEntries(definition.requires ?? {})) {
    const path = ['requires', required];
    const other = scope.flags.get(required);
    if (other === undefined) {
      const remedy = suggest(required, [...scope.flags.keys()], 'Name a flag that exists.');
      refuseKey(scope, 'requires-unknown', path, `There is no flag \`${required}\`.`, remedy);
    } else if (other === null) {
      const message = `The required flag \`${required}\` has problems of its own.`;
      refuseKey(scope, 'requires-unknown', path, message, `Mend \`${required}\` first.`);
    } else checkRequiredVariants(required, other, variants, scope);
  }
  checkDepth(key, definition, depthOf, scope);
}

function checkRequiredVariants(
  required: string,
  other: FlagDefinition,
  variants: string | readonly string[],
  scope: Scope,
): void {
  const known = [...variantsOf(other).keys()];
  for (const [index, variant] of [variants].flat().entries()) {
    if (known.includes(variant)) continue;
    const path = typeof variants === 'string' ? ['requires', required] : ['requires', required, index];
    const remedy = suggest(variant, known, `Name a variant of \`${required}\`.`);
    refuse(scope, 'variant-unknown', path, `\`${variant}\` is not a variant of \`${required}\`.`, remedy);
  }
}

function checkDepth(key: string, definition: FlagDefinition, depthOf: RequiresDepth, scope: Scope): void {
  const depth = depthOf(key);
  if (depth <= REQUIRES_DEPTH) return;
  const [deepest = key] = requiredKeys(definition).sort((a, b) => depthOf(b) - depthOf(a));
  const path = ['requires', deepest];
  if (Number.isFinite(depth)) {
    const message = `The requirements form a chain of ${depth} flags below this one; at most ${REQUIRES_DEPTH} are allowed.`;
    refuseKey(scope, 'requires-depth', path, message, 'Require the flag at the end of the chain directly.');
    return;
  }
  const cycle = findCycle(key, scope.flags);
  const message = cycle
    ? `The requirements run in a circle: ${cycle.map((each) => `\`${each}\``).join(' → ')}.`
    : `The requirements of \`${deepest}\` run in a circle.`;
  refuseKey(scope, 'requires-cycle', path, message, 'Remove one of these requirements.');
}

/** The shortest way from a flag back to itself, both ends named, or null when there is none. */
function findCycle(key: string, flags: Vocabulary['flags']): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [key];
  for (const current of queue) {
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
