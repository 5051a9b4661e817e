import type { LoadedFlags } from '../../load/index.ts';
import { type Flag, type FlagSet, segmentsNamedBy } from '../../model/index.ts';

/** The first line of a file that a comparison changes. */
export interface Cause {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * What makes a flag serve something else although its own file is the same: a segment it names, a flag it requires,
 * or else the policy.
 *
 * @returns null when none of them differs
 */
export function causeOf(flag: Flag, base: LoadedFlags, head: LoadedFlags): Cause | null {
  const { flagSet } = head;
  if (flagSet === null) return null;
  const file = suspects(flag, flagSet).find((each) => base.files.get(each) !== head.files.get(each));
  return file === undefined ? null : { file, line: firstChangedLine(base.textOf(file), head.textOf(file)) };
}

/** The files that decide what a flag serves besides its own, the likeliest first. */
function suspects(flag: Flag, set: FlagSet): string[] {
  const involved = [flag];
  for (const each of involved) {
    const required = Object.keys(each.definition.requires ?? {}).flatMap((key) => set.flags.get(key) ?? []);
    involved.push(...required.filter((other) => !involved.includes(other)));
  }
  const segments = involved.flatMap(({ definition }) =>
    segmentsNamedBy(definition).flatMap(({ name }) => set.segments.get(name)?.file ?? []),
  );
  return [...segments, ...involved.slice(1).map(({ file }) => file), set.policy.file];
}

function firstChangedLine(before: string | null, after: string | null): number {
  const [old, current] = [before, after].map((text) => text?.split('\n') ?? []);
  const index = current?.findIndex((line, at) => line !== old?.[at]) ?? -1;
  return index === -1 ? 1 : index + 1;
}
