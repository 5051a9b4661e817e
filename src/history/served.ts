import { type FlagDefinition, own, sortedEntries, variantsOf } from '../model/index.ts';
import { canonical } from './canonical.ts';
import { conjuncts } from './conjuncts.ts';
import { distinct } from './distinct.ts';

type EnvironmentDefinition = NonNullable<FlagDefinition['environments']>[string];
type EnvironmentRules = Extract<EnvironmentDefinition, object>;
type Rule = NonNullable<EnvironmentRules['rules']>[number];
type Rollout = NonNullable<Rule['rollout']>;

/**
 * What of a definition decides what it serves, as texts: what holds in every environment, and what an environment
 * adds. They are equal for two definitions of one flag when these serve the same under one vocabulary and differ only
 * in how they are written: in names, notes and plans, in the order of maps and of values, in short and long forms.
 */
export function servedAsWritten(
  key: string,
  definition: FlagDefinition,
): {
  readonly everywhere: string;
  /** Of null for those that the definition does not mention. */
  readonly inEnvironment: (environment: string | null) => string;
} {
  const {
    default: fallback,
    safe,
    bucketBy,
    salt,
    requires = {},
    environments = {},
    killed = {},
  } = definition;
  return {
    everywhere: canonical([
      [...variantsOf(definition)],
      fallback,
      safe ?? fallback,
      bucketBy ?? 'targetingKey',
      salt ?? key,
      sortedEntries(requires).map(([key, variants]) => [key, anyOrder(variants)]),
    ]),
    inEnvironment: (environment) =>
      canonical([
        own(killed, environment) !== undefined,
        environmentAsWritten(own(environments, environment), fallback),
      ]),
  };
}

function environmentAsWritten(definition: EnvironmentDefinition | undefined, fallback: string): unknown {
  if (definition === undefined || typeof definition === 'string') return [[], definition ?? fallback];
  const { rules = [] } = definition;
  return [
    rules.map((rule) => [conjuncts(rule.if), serveAsWritten(rule, fallback)]),
    serveAsWritten(definition, fallback),
  ];
}

function serveAsWritten({ serve, rollout }: Pick<Rule, 'serve' | 'rollout'>, fallback: string): unknown {
  return rollout === undefined ? (serve ?? fallback) : [rollout.percentage, armsOf(rollout)];
}

/** In a map the arms are in the order of their names; in a list they have their own. */
function armsOf({ serve, split = {} }: Rollout): unknown {
  if (serve !== undefined) return [[serve, 100]];
  const arms = Array.isArray(split) ? split.flatMap((arm) => Object.entries(arm)) : sortedEntries(split);
  return arms.filter(([, share]) => share > 0);
}

/** A value stands for a list of one; the order and the repetitions of a list of values mean nothing. */
function anyOrder(values: unknown): string[] {
  return distinct([values].flat().map(canonical));
}
