import {
  byCodeUnit,
  type Condition,
  type Flag,
  type FlagDefinition,
  type FlagSet,
  type LoweredFlag,
  type LoweredSegment,
  lowerFlags,
  lowerPolicy,
  lowerSegment,
  type PlacedProblem,
  type Policy,
  type PolicyDefinition,
  type Problem,
  type Segment,
  type SegmentDefinition,
} from '../model/index.ts';
import { firstByPlace, placeProblems } from './definition.ts';
import type { ReadFile, ReadFiles } from './files.ts';

/** A flag set and what is wrong with the files it was built from. */
export interface BuiltFlagSet {
  /** Null when there is no readable policy, without which no flag means anything. */
  readonly flagSet: FlagSet | null;
  /** The problems of one file, by place. Asking lowers the flag of that file, and the flags it requires. */
  readonly problemsIn: (file: string) => readonly PlacedProblem[];
}

/** Builds the flag set of the files of one side. */
export function buildFlagSet(files: ReadFiles): BuiltFlagSet {
  const asRead = (file: string): readonly PlacedProblem[] => files.problems.get(file) ?? [];
  const { policy: policyFile } = files;
  if (policyFile === null || policyFile.definition === null) return { flagSet: null, problemsIn: asRead };

  const { policy, problems: ofPolicy } = lowerPolicy(policyFile.path, policyFile.definition);
  const segments = lowerSegments(files, policy);
  const definitions = new Map(sorted(files.flags).map(({ name, definition }) => [name, definition]));
  const lower = lowerFlags({ policy, segments: segments.conditions, flags: definitions });
  const keys = new Map(files.flags.map(({ name, path }) => [path, name]));
  const asLowered = (file: string): readonly Problem[] => {
    if (file === policyFile.path) return ofPolicy;
    const key = keys.get(file);
    return key === undefined ? (segments.problems.get(file) ?? []) : lower(key).problems;
  };
  return {
    flagSet: {
      policy,
      vocabulary: vocabularyOf([policyFile, ...files.segments]),
      flags: new Map(sorted(files.flags).flatMap((file) => toFlag(file, lower))),
      unreadable: new Set(
        files.flags.filter(({ definition }) => definition === null).map(({ name }) => name),
      ),
      segments: segments.readable,
    },
    problemsIn: remembered((file) => [
      ...asRead(file),
      ...firstByPlace(placeProblems(file, files.texts.get(file) ?? '', asLowered(file))),
    ]),
  };
}

/** Each file is asked about several times, and finding places means reading it again. */
function remembered<T>(find: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const found = known.get(file) ?? find(file);
    known.set(file, found);
    return found;
  };
}

const UNREAD: LoweredSegment = { condition: null, problems: [] };

/** By the segment's definition, and then by the policy's. */
const lowered = new WeakMap<SegmentDefinition, WeakMap<PolicyDefinition, LoweredSegment>>();

/**
 * A large segment is lowered once for all the sets of one run that hold it, such as those of the past: its condition
 * depends on nothing but the two definitions.
 */
function lowerOnce(definition: SegmentDefinition, policy: Policy): LoweredSegment {
  const own = lowered.get(definition) ?? new WeakMap<PolicyDefinition, LoweredSegment>();
  lowered.set(definition, own);
  const result = own.get(policy.definition) ?? lowerSegment(definition, policy);
  own.set(policy.definition, result);
  return result;
}

interface LoweredSegments {
  /** By name; null for a segment with problems. */
  readonly conditions: ReadonlyMap<string, Condition | null>;
  readonly readable: ReadonlyMap<string, Segment>;
  /** By file. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

function lowerSegments(files: ReadFiles, policy: Policy): LoweredSegments {
  const conditions = new Map<string, Condition | null>();
  const readable = new Map<string, Segment>();
  const problems = new Map<string, readonly Problem[]>();
  for (const { name, path, definition } of sorted(files.segments)) {
    const lowered = definition === null ? UNREAD : lowerOnce(definition, policy);
    conditions.set(name, lowered.condition);
    problems.set(path, lowered.problems);
    if (definition !== null) readable.set(name, { name, file: path, definition });
  }
  return { conditions, readable, problems };
}

/** A flag is lowered when somebody first asks for its decisions. */
function toFlag(
  { name, path, definition }: ReadFile<FlagDefinition>,
  lower: (key: string) => LoweredFlag,
): [string, Flag][] {
  if (definition === null) return [];
  const flag: Flag = {
    key: name,
    file: path,
    definition,
    get decisions() {
      return lower(name).decisions;
    },
  };
  return [[name, flag]];
}

function sorted<T>(files: readonly ReadFile<T>[]): ReadFile<T>[] {
  return [...files].sort((a, b) => byCodeUnit(a.name, b.name));
}

function vocabularyOf(files: readonly ReadFile<unknown>[]): string {
  const lines = files.map(({ path, id }) => `${id} ${path}`);
  return lines.sort(byCodeUnit).join('\n');
}
