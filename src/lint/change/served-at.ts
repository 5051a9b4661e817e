import type { Audience, Flag, FlagDefinition, Path } from '../../model/index.ts';

type EnvironmentDefinition = NonNullable<FlagDefinition['environments']>[string];

/**
 * Where a flag says what an audience is served in an environment: the percentage of a rollout, the variant, or the
 * default where nothing else is written. For an audience that is no rule of its own, the environment.
 *
 * @param audience null where it is not known whom it is about
 */
export function servedAt({ definition }: Flag, environment: string, audience: Audience | null): Path {
  const path: Path = ['environments', environment];
  const own = environmentOf(definition, environment);
  if (own === undefined) return ['default'];
  if (typeof own === 'string' || audience === null) return path;
  const { kind, rule } = audience;
  if (kind === 'rule' && rule !== null) {
    const written = own.rules?.[rule - 1];
    return written === undefined ? path : [...path, 'rules', rule - 1, ...served(written)];
  }
  if (kind !== 'everyone' && kind !== 'everyone-else') return path;
  return own.rollout === undefined && own.serve === undefined ? ['default'] : [...path, ...served(own)];
}

/** What a flag's file says about an environment; undefined when it says nothing. */
export function environmentOf(
  { environments = {} }: FlagDefinition,
  environment: string,
): EnvironmentDefinition | undefined {
  return Object.hasOwn(environments, environment) ? environments[environment] : undefined;
}

function served({ rollout }: { readonly rollout?: unknown }): Path {
  return rollout === undefined ? ['serve'] : ['rollout', 'percentage'];
}
