import type { FlagDefinition, Path } from '../model/index.ts';

type EnvironmentRules = Exclude<NonNullable<FlagDefinition['environments']>[string], string>;
type RuleDefinition = NonNullable<EnvironmentRules['rules']>[number];

/** A rollout as it is written, of an environment or of one of its rules. */
export interface WrittenRollout {
  readonly environment: string;
  readonly path: Path;
  readonly rollout: NonNullable<EnvironmentRules['rollout']>;
  /** The rule it belongs to; null for the environment's own. */
  readonly rule: RuleDefinition | null;
}

/** The rollouts of a flag: of every environment those of its rules, then its own. */
export function rolloutsOf({ environments = {} }: FlagDefinition): WrittenRollout[] {
  return Object.entries(environments).flatMap(([environment, definition]) => {
    if (typeof definition === 'string') return [];
    const path = ['environments', environment];
    return [
      ...(definition.rules ?? []).map((rule, index) => ({ rule, at: [...path, 'rules', index] })),
      { rule: null, at: path },
    ].flatMap(({ rule, at }) => {
      const { rollout } = rule ?? definition;
      return rollout === undefined ? [] : [{ environment, path: [...at, 'rollout'], rollout, rule }];
    });
  });
}
