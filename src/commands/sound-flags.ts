import { type FlagSet, nearest, UsageError } from '../model/index.ts';
import { compare } from './compare.ts';
import { openFlags } from './flags.ts';

/**
 * The flags on disk, for a command that cannot go on when some of them are wrong.
 *
 * @throws UsageError naming the first problem
 */
export function soundFlags(directory: string, flags: string): FlagSet {
  const loaded = openFlags(directory, flags).workingTree();
  const [first, ...others] = compare(null, loaded).findings;
  if (first === undefined && loaded.flagSet !== null) return loaded.flagSet;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first && `${first.file}:${first.line}:${first.column} ${first.message}${more}`;
  throw new UsageError(place ?? 'there are no flags to read', 'Run `flaghoist check` to see every problem.');
}

/** An environment of the policy, by its name. */
export function requireEnvironment({ policy }: FlagSet, environment: string): string {
  const names = policy.environments.map(({ name }) => name);
  if (names.includes(environment)) return environment;
  throw new UsageError(`the policy has no environment ${environment}`, meant(environment, names));
}

/** The remedy for a name that does not exist. */
export function meant(name: string, known: readonly string[]): string {
  const candidate = nearest(name, known);
  if (candidate !== null) return `Did you mean ${candidate}?`;
  return known.length > 12
    ? `There are ${known.length}; check the spelling.`
    : `Name one of ${known.join(', ')}.`;
}
