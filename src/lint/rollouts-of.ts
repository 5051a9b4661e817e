import type { FlagDefinition, Path } from '../model/index.ts';

type EnvironmentRules = Exclude<NonNullable<FlagDefinition['environments']>[string], string>;

/** A rollout as it is written, of an environment or of one of its rules. */
export interface WrittenRollout {
  readonly environment: string;
  readonly path: Path;
  readonly rollout: NonNullable<EnvironmentRules['rollout']>;
}

/** The rollouts of a flag: of every environment those of its rules, then its own. */
export function rolloutsOf({ environments = {} }: FlagDefinition): WrittenRollout[] {
  return Object.entries(environments).flatMap(([environment, definition]) => {
    if (typeof definition === 'string') return [];
    const path = ['environments', environment];
    return [
      ...(definition.rules ?? []).map(({ rollout }, index) => ({ rollout, at: [...path, 'rules', index] })),
      { rollout: definition.rollout, at: path },
    ].flatMap(({ rollout, at }) =>
      rollout === undefined ? [] : [{ environment, path: [...at, 'rollout'], rollout }],
    );
  });
}
