import {
  type BranchLog,
  type FlagDefinition,
  type FlagSet,
  lowerFlags,
  lowerPolicy,
  lowerSegment,
  type Merge,
  type SegmentDefinition,
  type Version,
} from '../../src/model/index.ts';
import { POLICY } from './flags.ts';

/** What a merge makes of some flags: other definitions, nothing, or something that cannot be read. */
export interface Step {
  readonly flags?: Readonly<Record<string, Partial<FlagDefinition> | 'removed' | 'unreadable'>>;
  readonly segments?: Readonly<Record<string, SegmentDefinition>>;
}

const DAY = 24 * 60 * 60 * 1000;

/** A log of one merge a day, the first one on day 0, and which flag sets it was asked for, by their days. */
export function branchLog(steps: readonly Step[]): BranchLog & { readonly asked: number[] } {
  const merges = steps.map(
    ({ flags = {}, segments }, position): Merge => ({
      position,
      moment: { at: position * DAY, commit: `day ${position}`, pullRequest: null },
      flags: new Set(Object.keys(flags)),
      vocabulary: segments !== undefined,
    }),
  );
  const versions = new Map<string, Version[]>();
  const definitions = new Map<Version, FlagDefinition>();
  for (const [index, { flags = {} }] of steps.entries()) {
    for (const [key, flag] of Object.entries(flags)) {
      const merge = merges[index];
      if (merge === undefined) continue;
      const file = flag === 'removed' ? null : { path: `flags/${key}.yaml`, id: `${index}` };
      const version: Version = { key, merge, file };
      versions.set(key, [...(versions.get(key) ?? []), version]);
      if (typeof flag === 'string') continue;
      const lifetime = flag.permanent === undefined ? { expires: '2027-03-31' } : {};
      definitions.set(version, { type: 'release', default: 'off', ...lifetime, ...flag });
    }
  }
  const read = (version: Version): FlagDefinition | null => definitions.get(version) ?? null;
  const asked: number[] = [];
  return {
    merges,
    versions,
    read,
    asked,
    setAt: ({ position }) => {
      asked.push(position);
      return setOf(steps.slice(0, position + 1), latest(versions, position), read);
    },
  };
}

/** The versions after a merge of the flags that were there. */
function latest(versions: ReadonlyMap<string, readonly Version[]>, position: number): Version[] {
  return [...versions.values()].flatMap((all) => {
    const last = all.findLast(({ merge }) => merge.position <= position);
    return last === undefined || last.file === null ? [] : [last];
  });
}

function setOf(
  steps: readonly Step[],
  versions: readonly Version[],
  read: (version: Version) => FlagDefinition | null,
): FlagSet {
  const { policy } = lowerPolicy('flags/policy.yaml', POLICY);
  const segments = new Map(steps.flatMap((step) => Object.entries(step.segments ?? {})));
  const conditions = [...segments].map(([name, own]) => [name, lowerSegment(own, policy).condition] as const);
  const flags = new Map(versions.map((version) => [version.key, read(version)]));
  const lower = lowerFlags({ policy, segments: new Map(conditions), flags });
  return {
    policy,
    vocabulary: '',
    flags: new Map(
      [...flags].flatMap(([key, definition]) =>
        definition === null
          ? []
          : [[key, { key, file: `flags/${key}.yaml`, definition, decisions: lower(key).decisions }]],
      ),
    ),
    unreadable: new Set([...flags].filter(([, definition]) => definition === null).map(([key]) => key)),
    segments: new Map(),
  };
}
