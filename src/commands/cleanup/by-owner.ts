import {
  byCodeUnit,
  type Due,
  type FlagCleanup,
  type FlagSet,
  groupBy,
  type OwnerCleanup,
} from '../../model/index.ts';
import { firstOwner } from './owners.ts';

/** Something that is due, before anybody has asked who has to do it. */
export interface PlacedDue extends Due {
  /** The flag, or null for another file. */
  readonly flag: string | null;
  readonly file: string;
  readonly line: number;
}

/** Who has to do what: each flag once, under the first of its owners. What nobody owns comes last. */
export function byOwner(all: readonly PlacedDue[], flagSet: FlagSet): OwnerCleanup[] {
  const ownerOf = ownersByFile(flagSet);
  const files = groupBy(all, ({ file }) => file);
  const owners = groupBy(files, ([file]) => ownerOf.get(file) ?? null);
  return [...owners]
    .sort(([a], [b]) => nullLast(a, b))
    .map(([owner, own]) => ({
      owner,
      flags: own.flatMap(([, dues]) => flagCleanup(dues, flagSet)).sort(longestFirst),
    }));
}

function ownersByFile({ flags, segments }: FlagSet): Map<string, string | null> {
  return new Map([...flags.values(), ...segments.values()].map((each) => [each.file, firstOwner(each)]));
}

/** The entry of one file; none when nothing is due there. */
function flagCleanup(dues: readonly PlacedDue[], { flags }: FlagSet): FlagCleanup[] {
  const sorted = dues.toSorted(
    (a, b) => nullLast(a.since, b.since) || byCodeUnit(a.rule, b.rule) || a.line - b.line,
  );
  const [first] = sorted;
  if (first === undefined) return [];
  const { flag, file, line } = first;
  const type = flag === null ? null : (flags.get(flag)?.definition.type ?? null);
  const due = sorted.map(({ rule, since, message, remedy }) => ({ rule, since, message, remedy }));
  return [{ key: flag, file, line, type, due }];
}

function longestFirst(a: FlagCleanup, b: FlagCleanup): number {
  const [since, other] = [a.due[0]?.since ?? null, b.due[0]?.since ?? null];
  return nullLast(since, other) || byCodeUnit(a.key ?? a.file, b.key ?? b.file);
}

function nullLast(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || byCodeUnit(a ?? '', b ?? '');
}
