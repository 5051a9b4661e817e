import fc from 'fast-check';
import type {
  ConditionDefinition,
  EnvironmentDefinition,
  FlagDefinition,
  Rule,
} from '../../../src/model/generated/flag.ts';
import type { PolicyDefinition, SegmentDefinition } from '../../../src/model/index.ts';
import type { Definitions } from '../../agreement/arbitraries/definitions.ts';

/** A shop's policy, segments and flags as people write them. */

const POLICY: PolicyDefinition = {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
  context: {
    accountId: 'string',
    appVersion: 'string',
    country: 'string',
    'device.os': 'string',
    employee: 'boolean',
    ordersLastYear: 'number',
    plan: 'string',
  },
};

const SEGMENTS: ReadonlyMap<string, SegmentDefinition> = new Map([
  ['staff', { if: { employee: true } }],
  [
    'beta',
    { if: { any: [{ accountId: ['acc-1', 'acc-7', 'acc-9'] }, { targetingKey: ['user-4', 'user-5'] }] } },
  ],
  ['business', { if: { plan: ['business', 'enterprise'], accountId: { isNot: ['acc-1', 'acc-2'] } } }],
  ['eu', { if: { country: ['AT', 'BE', 'DE', 'ES', 'FR', 'IT', 'NL', 'PL', 'PT', 'SE'] } }],
]);

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const condition: fc.Arbitrary<ConditionDefinition> = fc.oneof(
  some([...SEGMENTS.keys()], 2).map((segment): ConditionDefinition => ({ segment })),
  some(['DE', 'AT', 'FR', 'US', 'CA'], 3).map((country): ConditionDefinition => ({ country })),
  fc
    .constantFrom('>=4.12.0', '<4.12.0', '>=5.0.0-rc.1', '<3.0.0')
    .map((semver): ConditionDefinition => ({ appVersion: { semver } })),
  fc.constantFrom(
    ...['4.', '5.'].map((start): ConditionDefinition => ({ appVersion: { startsWith: start } })),
  ),
  fc
    .integer({ min: 1, max: 20 })
    .map((bound): ConditionDefinition => ({ ordersLastYear: { greaterOrEqual: bound } })),
  some(['user-1', 'user-2', 'user-3', 'user-4'], 3).map(
    (targetingKey): ConditionDefinition => ({ targetingKey }),
  ),
  some(['acc-1', 'acc-2', 'acc-3'], 3).map((accountId): ConditionDefinition => ({ accountId })),
  fc.constantFrom<ConditionDefinition>(
    { segment: 'eu', not: { segment: 'staff' } },
    { segment: 'beta', any: [{ 'device.os': 'ios' }, { 'device.os': { startsWith: 'android' } }] },
    { plan: 'free', ordersLastYear: { lessThan: 2 } },
    { email: { endsWith: ['@acme.example', '@acme.test'] } },
    { country: 'US', not: { 'device.os': ['ios', 'android'] } },
  ),
);

const share = fc.constantFrom(0.5, 1, 5, 10, 12.5, 25, 33.333, 50, 100);
const release = share.map((percentage) => ({ rollout: { serve: 'on', percentage } }));
const experiment = fc
  .tuple(share, fc.constantFrom({ a: 50, b: 50 }, { a: 34, b: 33, c: 33 }, { a: 80, b: 10, c: 10 }))
  .map(([percentage, split]) => ({ rollout: { percentage, split } }));

function environment(rest: fc.Arbitrary<EnvironmentDefinition>, variant: string) {
  const rule = fc.tuple(condition, fc.oneof(rest, fc.constant({ serve: variant }))).map(([who, what]) => {
    return { if: who, ...(what as object) } as Rule;
  });
  return fc
    .tuple(fc.array(rule, { maxLength: 3 }), rest)
    .map(
      ([rules, own]) =>
        ({ ...(rules.length > 0 ? { rules } : {}), ...(own as object) }) as EnvironmentDefinition,
    );
}

const LASTING = { type: 'release', expires: '2027-03-31' } as const;

const flag: fc.Arbitrary<FlagDefinition> = fc
  .tuple(
    fc.boolean(),
    environment(release, 'on'),
    environment(experiment, 'a'),
    fc.constantFrom(undefined, 'accountId'),
  )
  .map(
    ([isExperiment, ramp, split, bucketBy]): FlagDefinition => ({
      ...LASTING,
      ...(bucketBy === undefined ? {} : { bucketBy }),
      ...(isExperiment
        ? {
            variants: { a: 'a', b: 'b', c: 'c' },
            default: 'a',
            environments: { staging: 'a', production: split },
          }
        : { default: 'off', environments: { staging: 'on', production: ramp } }),
    }),
  );

/** Directories of ten flags, every third of which requires the one before it. */
export const realisticDefinitions: fc.Arbitrary<Definitions> = fc
  .array(flag, { minLength: 10, maxLength: 10 })
  .map((flags) => ({
    policy: POLICY,
    segments: SEGMENTS,
    flags: new Map(
      flags.map((own, index) => {
        const variant = flags[index - 1]?.variants === undefined ? 'on' : 'b';
        return [
          `flag-${index}`,
          index % 3 === 2 ? { ...own, requires: { [`flag-${index - 1}`]: variant } } : own,
        ];
      }),
    ),
  }));
