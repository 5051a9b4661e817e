import { type FlagDefinition, own } from '../model/index.ts';

type EnvironmentDefinition = NonNullable<FlagDefinition['environments']>[string];
type RuleDefinition = NonNullable<Exclude<EnvironmentDefinition, string>['rules']>[number];

/** What a flag's file says about an environment; undefined when it says nothing. */
export function environmentOf(
  { environments }: FlagDefinition,
  environment: string,
): EnvironmentDefinition | undefined {
  return own(environments, environment);
}

/** The rules of an environment as they are written; none where it only names a variant. */
export function rulesIn(definition: EnvironmentDefinition | undefined): readonly RuleDefinition[] {
  return typeof definition === 'object' ? (definition.rules ?? []) : [];
}
