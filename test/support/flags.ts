import {
  type Flag,
  type FlagDefinition,
  lowerFlags,
  lowerPolicy,
  lowerSegment,
  type PolicyDefinition,
  type SegmentDefinition,
} from '../../src/model/index.ts';

/** A flag set as it would stand in files; `expires` is filled in where a flag does not say. */
export interface Definitions {
  readonly policy?: PolicyDefinition;
  readonly segments?: Readonly<Record<string, SegmentDefinition>>;
  readonly flags: Readonly<Record<string, Partial<FlagDefinition>>>;
}

/** The policy where a test writes none. */
export const POLICY: PolicyDefinition = {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
  context: { age: 'number', country: 'string', beta: 'boolean', appVersion: 'string' },
};

/** The lowered flags of some definitions. Throws when a definition has problems, naming them. */
export function flagsOf({
  policy: definition = POLICY,
  segments = {},
  flags,
}: Definitions): Map<string, Flag> {
  const { policy } = lowerPolicy('flags/policy.yaml', definition);
  const complete = Object.entries(flags).map(([key, flag]): [string, FlagDefinition] => [
    key,
    { type: 'release', default: 'off', expires: '2027-03-31', ...flag },
  ]);
  const conditions = Object.entries(segments).map(
    ([name, segment]) => [name, lowerSegment(segment, policy).condition] as const,
  );
  const lower = lowerFlags({ policy, segments: new Map(conditions), flags: new Map(complete) });
  return new Map(
    complete.map(([key, flag]) => {
      const { decisions, problems } = lower(key);
      if (decisions === null) throw new Error(`${key}: ${JSON.stringify(problems)}`);
      return [key, { key, file: `flags/${key}.yaml`, definition: flag, decisions }];
    }),
  );
}
