import type { Complaint, PlacedComplaint } from '../../../src/lint/complaint.ts';
import type { RawOptions } from '../../../src/lint/option.ts';
import type { FileRule, SetRule } from '../../../src/lint/rule.ts';
import {
  type Flag,
  type FlagDefinition,
  lowerPolicy,
  type PolicyDefinition,
  type Segment,
  type SegmentDefinition,
} from '../../../src/model/index.ts';
import type { Written } from '../flags.ts';
import { surroundingsOf } from './surroundings.ts';

/** What surrounds the flags that a rule is asked about. */
interface Given {
  readonly options?: RawOptions;
  readonly policy?: Partial<PolicyDefinition>;
  readonly owners?: readonly string[] | null;
  readonly segments?: Readonly<Record<string, SegmentDefinition>>;
}

const POLICY: PolicyDefinition = {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
};

/** A flag as far as a test cares; the rest is what a flag cannot do without. */
export type FlagSketch = Written;

/** What a rule says about one flag, whose key is `new-checkout`. */
export function complaintsAbout(rule: FileRule, sketch: FlagSketch, given: Given = {}): Complaint[] {
  const { surroundings } = around({}, given);
  const check = rule.bind(given.options ?? {}).check;
  return [...check({ ...surroundings, flag: flagOf('new-checkout', sketch) })];
}

/** What a rule says about flags, by key, and the segments and the policy that are given. */
export function complaintsIn(
  rule: SetRule,
  sketches: Readonly<Record<string, FlagSketch>>,
  given: Given = {},
): PlacedComplaint[] {
  const { surroundings, head } = around(sketches, given);
  return [...rule.bind(given.options ?? {}).check({ ...surroundings, head })];
}

function around(sketches: Readonly<Record<string, FlagSketch>>, { policy, owners, segments = {} }: Given) {
  const lowered = lowerPolicy('flags/policy.yaml', { ...POLICY, ...policy }).policy;
  const head = {
    policy: lowered,
    vocabulary: '',
    flags: new Map(Object.entries(sketches).map(([key, sketch]) => [key, flagOf(key, sketch)])),
    unreadable: new Set<string>(),
    segments: new Map(Object.entries(segments).map(([name, own]) => [name, segmentOf(name, own)])),
  };
  const surroundings = {
    ...surroundingsOf(lowered),
    owners: owners === undefined || owners === null ? null : new Set(owners),
  };
  return { surroundings, head };
}

function flagOf(key: string, sketch: FlagSketch): Flag {
  const definition: FlagDefinition = { type: 'release', default: 'off', ...sketch };
  return { key, file: `flags/${key}.yaml`, definition, decisions: null };
}

function segmentOf(name: string, definition: SegmentDefinition): Segment {
  return { name, file: `flags/segments/${name}.yaml`, definition };
}
