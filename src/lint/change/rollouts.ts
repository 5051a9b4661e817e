import { equal } from '../../exposure/index.ts';
import type { FlagDefinition, Path } from '../../model/index.ts';
import { environmentOf } from './served-at.ts';

type Environment = Exclude<NonNullable<FlagDefinition['environments']>[string], string>;
type Rule = NonNullable<Environment['rules']>[number];
type RolloutDefinition = NonNullable<Environment['rollout']>;

/** One rollout as a flag's file has it. */
export interface WrittenRollout {
  readonly path: Path;
  readonly rollout: RolloutDefinition;
  /** Null for the environment's own. */
  readonly rule: Rule | null;
}

/** The rollouts of an environment, those of rules first. */
export function rolloutsIn(definition: FlagDefinition, environment: string): WrittenRollout[] {
  const own = environmentOf(definition, environment);
  if (own === undefined || typeof own === 'string') return [];
  const path: Path = ['environments', environment];
  const ofRules = (own.rules ?? []).flatMap((rule, index): WrittenRollout[] =>
    rule.rollout === undefined
      ? []
      : [{ path: [...path, 'rules', index, 'rollout'], rollout: rule.rollout, rule }],
  );
  const rest = own.rollout;
  return rest === undefined
    ? ofRules
    : [...ofRules, { path: [...path, 'rollout'], rollout: rest, rule: null }];
}

/**
 * The percentage that another version of a flag has in place of a rollout: that of a rollout of the same; 100 where
 * it serves that to all of them; otherwise 0. A rule is the same one by its name, or without a name by its condition.
 */
export function percentageBefore(
  before: FlagDefinition,
  environment: string,
  { rollout: { serve, split }, rule }: WrittenRollout,
): number {
  const own = environmentOf(before, environment);
  if (own === undefined) return 0;
  const place = typeof own === 'string' ? { serve: rule === null ? own : undefined } : placeOf(own, rule);
  if (place.rollout === undefined) return place.serve !== undefined && place.serve === serve ? 100 : 0;
  const isSame =
    (split === undefined) === (place.rollout.split === undefined) && place.rollout.serve === serve;
  return isSame ? place.rollout.percentage : 0;
}

interface Place {
  readonly serve?: string | undefined;
  readonly rollout?: RolloutDefinition | undefined;
}

function placeOf(own: Environment, rule: Rule | null): Place {
  if (rule === null) return own;
  const isSame = ({ name, if: condition }: Rule): boolean =>
    rule.name === undefined ? name === undefined && equal(condition, rule.if) : name === rule.name;
  return own.rules?.find(isSame) ?? {};
}
