import {
  type Flag,
  type FlagDefinition,
  lowerFlags,
  lowerPolicy,
  lowerSegment,
  type PolicyDefinition,
  type SegmentDefinition,
} from '../../src/model/index.ts';

/** What stands in a flag's file, besides a type, a default and a date, which are filled in. */
export type Written = Partial<FlagDefinition>;

/** A flag set as it would stand in files; `expires` is filled in where a flag does not say. */
export interface Definitions {
  readonly policy?: PolicyDefinition;
  readonly segments?: Readonly<Record<string, SegmentDefinition>>;
  readonly flags: Readonly<Record<string, Written>>;
}

/** The policy where a test writes none. */
export const POLICY: PolicyDefinition = {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
  context: { age: 'number', country: 'string', beta: 'boolean', appVersion: 'string' },
};

/** The lowered flags of some definitions. Throws when a definition has problems, naming them. */
export function flagsOf(definitions: Definitions): Map<string, Flag> {
  return new Map(
    lowered(definitions).map(({ flag, problems }) => {
      if (flag.decisions === null) throw new Error(`${flag.key}: ${JSON.stringify(problems)}`);
      return [flag.key, flag];
    }),
  );
}

/** The same; flags with problems have no decisions. */
export function flagsAsTheyAre(definitions: Definitions): Map<string, Flag> {
  return new Map(lowered(definitions).map(({ flag }) => [flag.key, flag]));
}

function lowered({ policy: definition = POLICY, segments = {}, flags }: Definitions) {
  const { policy } = lowerPolicy('flags/policy.yaml', definition);
  const complete = Object.entries(flags).map(([key, flag]): [string, FlagDefinition] => [
    key,
    {
      type: 'release',
      default: 'off',
      ...(flag.permanent === undefined ? { expires: '2027-03-31' } : {}),
      ...flag,
    },
  ]);
  const conditions = Object.entries(segments).map(
    ([name, segment]) => [name, lowerSegment(segment, policy).condition] as const,
  );
  const lower = lowerFlags({ policy, segments: new Map(conditions), flags: new Map(complete) });
  return complete.map(([key, flag]) => {
    const { decisions, problems } = lower(key);
    return { flag: { key, file: `flags/${key}.yaml`, definition: flag, decisions }, problems };
  });
}
