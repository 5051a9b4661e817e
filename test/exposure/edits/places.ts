import type {
  ConditionDefinition,
  EnvironmentDefinition,
  EnvironmentRules,
  FlagDefinition,
  Rule,
} from '../../../src/model/generated/flag.ts';
import type { Shop } from './shop.ts';

/** A condition, wherever it stands. */
export interface ConditionPlace {
  readonly condition: ConditionDefinition;
  readonly replace: (condition: ConditionDefinition) => void;
  /** A segment does not refer to segments. */
  readonly inSegment: boolean;
  /** How many conditions are around it. */
  readonly depth: number;
}

/** One environment of one flag that has more than a variant's name. */
export interface RulesPlace {
  readonly key: string;
  readonly flag: FlagDefinition;
  readonly environment: string;
  readonly rules: EnvironmentRules;
}

/** Where `serve` or `rollout` may stand. */
export interface ServePlace {
  readonly key: string;
  readonly flag: FlagDefinition;
  readonly environment: string;
  readonly holder: EnvironmentRules | Rule;
}

export function conditionPlaces(shop: Shop): ConditionPlace[] {
  const ofRules = rulesPlaces(shop).flatMap(({ rules }) =>
    (rules.rules ?? []).flatMap((rule) =>
      within(rule.if, false, 0, (condition) => {
        rule.if = condition;
      }),
    ),
  );
  const ofSegments = [...shop.segments.values()].flatMap((segment) =>
    within(segment.if, true, 0, (condition) => {
      segment.if = condition;
    }),
  );
  return [...ofRules, ...ofSegments];
}

function within(
  condition: ConditionDefinition,
  inSegment: boolean,
  depth: number,
  replace: (condition: ConditionDefinition) => void,
): ConditionPlace[] {
  const lists = [condition.all, condition.any].flatMap((list) =>
    (list ?? []).flatMap((each, index) =>
      within(each, inSegment, depth + 1, (next) => {
        list?.splice(index, 1, next);
      }),
    ),
  );
  const negated =
    condition.not === undefined
      ? []
      : within(condition.not, inSegment, depth + 1, (next) => {
          condition.not = next;
        });
  return [{ condition, replace, inSegment, depth }, ...lists, ...negated];
}

export function environmentPlaces(shop: Shop): {
  key: string;
  flag: FlagDefinition;
  environment: string;
  definition: EnvironmentDefinition | undefined;
}[] {
  return [...shop.flags].flatMap(([key, flag]) =>
    shop.policy.environments.map(({ name }) => ({
      key,
      flag,
      environment: name,
      definition: flag.environments?.[name],
    })),
  );
}

export function rulesPlaces(shop: Shop): RulesPlace[] {
  return environmentPlaces(shop).flatMap(({ key, flag, environment, definition }) =>
    typeof definition === 'object' ? [{ key, flag, environment, rules: definition }] : [],
  );
}

export function servePlaces(shop: Shop): ServePlace[] {
  return rulesPlaces(shop).flatMap(({ key, flag, environment, rules }) =>
    [rules, ...(rules.rules ?? [])].map((holder) => ({ key, flag, environment, holder })),
  );
}

/** The names of a flag's variants. */
export function variantNames({ variants }: FlagDefinition): string[] {
  return Object.keys(variants ?? { on: true, off: false });
}
