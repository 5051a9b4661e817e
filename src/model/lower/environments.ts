import { ALWAYS } from '../condition.ts';
import type { Branch, Decision, Requirement } from '../decision.ts';
import type { EnvironmentDefinition, FlagDefinition } from '../generated/flag.ts';
import { byCodeUnit, sortedEntries } from '../order.ts';
import { own } from '../own.ts';
import type { Path } from '../problem.ts';
import type { Value } from '../value.ts';
import { lowerAttribute } from './attribute.ts';
import { lowerCondition } from './condition.ts';
import { expansionMeter } from './expansion.ts';
import { refuse, refuseKey, type Scope } from './scope.ts';
import { type Draws, lowerServe } from './serve.ts';
import { suggest } from './suggest.ts';
import { lowerVariantName, lowerVariants } from './variants.ts';

/** The decisions of another flag by environment, or null when it has problems of its own. */
export type DecisionsOf = (key: string) => ReadonlyMap<string, Decision> | null;

/** One decision for each environment of the policy, in promotion order. Problems go to the scope. */
export function lowerEnvironments(
  key: string,
  definition: FlagDefinition,
  decisionsOf: DecisionsOf,
  scope: Scope,
): ReadonlyMap<string, Decision> {
  const variants = lowerVariants(definition, scope);
  const fallback = lowerVariantName(definition.default, ['default'], variants, scope);
  const safe =
    definition.safe === undefined ? fallback : lowerVariantName(definition.safe, ['safe'], variants, scope);
  const draws: Draws = {
    salt: definition.salt ?? key,
    attribute: lowerAttribute(definition.bucketBy ?? 'targetingKey', ['bucketBy'], scope, 'value'),
  };
  checkEnvironmentNames(definition, scope);
  return new Map(
    scope.policy.environments.map(({ name }) => [
      name,
      {
        flag: key,
        environment: name,
        variants,
        default: fallback,
        safe,
        killed: own(definition.killed, name) ?? null,
        requires: lowerRequires(definition, name, decisionsOf),
        branches: lowerBranches(
          own(definition.environments, name),
          ['environments', name],
          variants,
          draws,
          scope,
        ),
      },
    ]),
  );
}

function lowerRequires(
  definition: FlagDefinition,
  environment: string,
  decisionsOf: DecisionsOf,
): Requirement[] {
  return sortedEntries(definition.requires ?? {}).flatMap(([required, names]) => {
    const decision = decisionsOf(required)?.get(environment);
    return decision ? [{ decision, variants: [...new Set([names].flat())].sort(byCodeUnit) }] : [];
  });
}

function lowerBranches(
  environment: EnvironmentDefinition | undefined,
  path: Path,
  variants: ReadonlyMap<string, Value>,
  draws: Draws,
  scope: Scope,
): Branch[] {
  if (environment === undefined) return [];
  if (typeof environment === 'string') {
    const variant = lowerVariantName(environment, path, variants, scope);
    return [{ name: null, condition: ALWAYS, serve: { kind: 'variant', variant } }];
  }
  const hasRoom = expansionMeter(path, scope);
  let isTooLong = false;
  const branches = (environment.rules ?? []).flatMap((rule, index): Branch[] => {
    if (isTooLong) return [];
    const place = [...path, 'rules', index];
    const condition = lowerCondition(rule.if, [...place, 'if'], scope);
    isTooLong = !hasRoom(condition);
    const serve = lowerServe(rule, place, variants, draws, scope);
    if (serve !== null) return [{ name: rule.name ?? null, condition, serve }];
    const remedy = 'Write `serve` with a variant, or a `rollout`.';
    refuse(scope, 'schema-invalid', place, 'The rule does not say what to serve.', remedy);
    return [];
  });
  const remainder = lowerServe(environment, path, variants, draws, scope);
  return remainder === null ? branches : [...branches, { name: null, condition: ALWAYS, serve: remainder }];
}

function checkEnvironmentNames(definition: FlagDefinition, scope: Scope): void {
  const known = new Set(scope.policy.environments.map(({ name }) => name));
  for (const field of ['environments', 'killed'] as const) {
    for (const name of Object.keys(definition[field] ?? {})) {
      if (known.has(name)) continue;
      const remedy = suggest(name, known, 'Name an environment of the policy, or add it there.', scope);
      refuseKey(
        scope,
        'environment-unknown',
        [field, name],
        `The policy has no environment \`${name}\`.`,
        remedy,
      );
    }
  }
}
