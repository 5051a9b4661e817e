import fc from 'fast-check';
import type { EnvironmentDefinition, FlagDefinition, Rule } from '../../../src/model/generated/flag.ts';
import { condition } from './conditions.ts';
import { pick, serve } from './serve.ts';
import { variants } from './variants.ts';

/** The environments every generated set has. */
export const ENVIRONMENTS: readonly string[] = ['development', 'staging', 'production'];

type EnvironmentOf = (variants: readonly string[]) => EnvironmentDefinition | undefined;

/** A flag without its requirements, which need to know the other flags. */
export const flag: fc.Arbitrary<FlagDefinition> = fc
  .record({
    type: fc.constantFrom('release', 'experiment', 'ops', 'kill-switch', 'permission'),
    lifetime: fc.constantFrom({ expires: '2027-03-31' }, { permanent: 'It stays.' }),
    owner: fc.constantFrom(undefined, 'acme/checkout', ['acme/search', 'ann@acme.example']),
    variants,
    default: fc.nat(9),
    safe: fc.option(fc.nat(9), { nil: undefined }),
    bucketBy: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 5, arbitrary: fc.constantFrom('accountId', 'device.id', 'targetingKey') },
      { weight: 1, arbitrary: fc.constantFrom('country', 'age', 'company.site.region') },
    ),
    salt: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      fc.constantFrom('shared', 'old-name', '0'),
    ),
    client: fc.constantFrom(undefined, true),
    environments: fc.tuple(environment(), environment(), environment()),
    killed: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, fc.constantFrom(...ENVIRONMENTS)),
  })
  .map((parts): FlagDefinition => {
    const names = Object.keys(parts.variants ?? { on: true, off: false });
    const named = ENVIRONMENTS.flatMap((name, index) => {
      const each = parts.environments[index]?.(names);
      return each === undefined ? [] : [[name, each] as const];
    });
    return defined<FlagDefinition>({
      type: parts.type,
      ...parts.lifetime,
      owner: parts.owner,
      variants: parts.variants,
      default: pick(names, parts.default),
      safe: parts.safe === undefined ? undefined : pick(names, parts.safe),
      bucketBy: parts.bucketBy,
      salt: parts.salt,
      client: parts.client,
      environments: named.length > 0 ? Object.fromEntries(named) : undefined,
      killed: parts.killed === undefined ? undefined : { [parts.killed]: 'INC-431 for the test' },
    });
  });

/** Missing, one variant, or rules and what everyone else gets. */
function environment(): fc.Arbitrary<EnvironmentOf> {
  const rule = fc.tuple(condition, serve, fc.option(fc.constant('A rule'), { nil: undefined })).map(
    ([who, what, name]) =>
      (names: readonly string[]) =>
        defined<Rule>({ name, if: who, ...what(names) }),
  );
  const rules = fc.tuple(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.option(serve, { freq: 1 })).map(
    ([all, rest]): EnvironmentOf =>
      (names) => ({ rules: all.map((each) => each(names)), ...rest?.(names) }),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<EnvironmentOf>(() => undefined) },
    {
      weight: 2,
      arbitrary: fc.nat(9).map(
        (n): EnvironmentOf =>
          (names) =>
            pick(names, n),
      ),
    },
    {
      weight: 4,
      arbitrary: serve.map(
        (what): EnvironmentOf =>
          (names) =>
            what(names),
      ),
    },
    { weight: 12, arbitrary: rules },
  );
}

/** The object without what is undefined, as a file would have it. */
function defined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
