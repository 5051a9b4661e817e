import { equal } from './equal.ts';
import type { FlagDefinition } from './generated/flag.ts';
import { variantsOf } from './lower/variants.ts';
import { own } from './own.ts';

type EnvironmentRules = Extract<NonNullable<FlagDefinition['environments']>[string], object>;
type Rule = NonNullable<EnvironmentRules['rules']>[number];
type Rollout = NonNullable<Rule['rollout']>;

/** Who gets what in an environment, as far as the flag's own file says without regard to segments and the policy. */
export interface GivenByFile {
  /** The variant that everyone gets; null when some may get another one, or another flag decides about it. */
  readonly everyone: string | null;
  /** Whether everyone gets the value of the safe variant, under whatever name. */
  readonly isSafe: boolean;
  /** The percentages of its rollouts: those of the rules in their order, then that of everyone else. */
  readonly shares: readonly number[];
}

/**
 * Reads off a definition who gets what in an environment. Rules are taken as they are written: each may decide.
 *
 * @param environment null for one that the definition does not mention
 */
export function givenByFile(definition: FlagDefinition, environment: string | null): GivenByFile {
  const { default: fallback, safe = fallback, requires = {}, environments = {}, killed = {} } = definition;
  const there = own(environments, environment) ?? fallback;
  const written: EnvironmentRules = typeof there === 'string' ? { serve: there } : there;
  const parts = [...(written.rules ?? []), written];
  const [first, ...others] = new Set(parts.flatMap((part) => variantsGiven(part, fallback)));
  const only = first === undefined || others.length > 0 ? null : first;
  const isKilled = own(killed, environment) !== undefined;
  const isItsOwn = only === safe || Object.keys(requires).length === 0;
  return {
    everyone: isKilled ? safe : isItsOwn ? only : null,
    isSafe: isKilled || (only !== null && hasValueOf(definition, only, safe)),
    shares: parts.flatMap(({ rollout }) => rollout?.percentage ?? []),
  };
}

function hasValueOf(definition: FlagDefinition, variant: string, other: string): boolean {
  if (variant === other) return true;
  const variants = variantsOf(definition);
  return equal(variants.get(variant), variants.get(other));
}

function variantsGiven({ serve, rollout }: Pick<Rule, 'serve' | 'rollout'>, fallback: string): string[] {
  if (rollout === undefined) return [serve ?? fallback];
  return [
    ...(rollout.percentage > 0 ? armsOf(rollout) : []),
    ...(rollout.percentage < 100 ? [fallback] : []),
  ];
}

function armsOf({ serve, split = {} }: Rollout): string[] {
  if (serve !== undefined) return [serve];
  const arms: readonly (readonly [string, number])[] = [split].flat().flatMap(Object.entries<number>);
  return arms.flatMap(([variant, share]) => (share > 0 ? [variant] : []));
}
