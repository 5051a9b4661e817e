import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import { fingerprint } from '../../../src/exposure/fingerprint.ts';
import type { PlanOutcome } from '../../../src/exposure/outcome.ts';
import type { AudienceChange, MoveKind, Value } from '../../../src/model/index.ts';
import type { Pair } from './pairs.ts';

/** What a report has to say of an audience, in texts that are equal for equal numbers. */
export interface Said {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moves: readonly string[];
  readonly revert: readonly string[];
}

type Cell = readonly [from: PlanOutcome, to: PlanOutcome];

/** What it says. */
export function said({ before, after, moves, revert }: AudienceChange): Said {
  const share = ({ outcome, percentage, keys, enrolled: inside }: AudienceChange['before'][number]) => [
    entry(`${outcome.kind} ${outcome.variant}`, percentage, keys),
    ...(inside === 0 ? [] : [enrolledEntry(outcome.variant, inside)]),
  ];
  const move = ({ kind, from, to, percentage, keys }: AudienceChange['moves'][number]) =>
    entry(`${kind}: ${from.kind} ${from.variant} → ${to.kind} ${to.variant}`, percentage, keys);
  return {
    before: before.flatMap(share).sort(),
    after: after.flatMap(share).sort(),
    moves: moves.map(move).sort(),
    revert: revert.map(move).sort(),
  };
}

/** How many of those are enrolled; whether keys are wholly so is not said. */
function enrolledEntry(variant: string | null, percentage: number): string {
  return `${variant} enrolled: ${percentage.toFixed(9)} %`;
}

function entry(what: string, percentage: number, keys: number | null): string {
  return `${what}: ${percentage.toFixed(9)} %, ${keys} keys`;
}

/** What it should say, from the audience's matrices and DESIGN's definitions alone. */
export function toSay(audience: ServedAudience, comparison: Comparison, { before, after }: Pair): Said {
  const valueIn = (side: Pair['before'], variant: string | undefined): string | null => {
    const value: Value | undefined = variant === undefined ? undefined : side?.variants.get(variant);
    return value === undefined ? null : fingerprint(value);
  };
  const [old, current] = [before ?? after, after ?? before];
  const [oldSafe, newSafe] = [valueIn(old, old?.safe), valueIn(current, current?.safe)];
  const all = (name: (cell: Cell) => string | null) => summed(audience, comparison, name).map(toEntry);
  const inside = (side: (cell: Cell) => PlanOutcome) =>
    summed(audience, comparison, (cell) => enrolledVariant(side(cell))).map(([variant, share]) =>
      enrolledEntry(variant, share),
    );
  return {
    before: [...all(([from]) => shown(from)), ...inside(([from]) => from)].sort(),
    after: [...all(([, to]) => shown(to)), ...inside(([, to]) => to)].sort(),
    moves: all(([from, to]) => moveName(from, to, oldSafe)).sort(),
    revert: all(([from, to]) => moveName(to, from, newSafe)).sort(),
  };
}

function enrolledVariant(outcome: PlanOutcome): string | null {
  return outcome.kind === 'variant' && outcome.enrolled ? outcome.variant : null;
}

function shown(outcome: PlanOutcome): string {
  return `${outcome.kind} ${outcome.kind === 'variant' ? outcome.variant : null}`;
}

function moveName(from: PlanOutcome, to: PlanOutcome, safe: string | null): string | null {
  const kind = kindOf(from, to, safe);
  return kind === null ? null : `${kind}: ${shown(from)} → ${shown(to)}`;
}

function kindOf(from: PlanOutcome, to: PlanOutcome, safe: string | null): MoveKind | null {
  if (from.kind !== 'variant') return to.kind === 'variant' ? 'appear' : null;
  if (to.kind !== 'variant') return 'vanish';
  if (from.value !== to.value) {
    if (from.variant === to.variant) return 'switch';
    return from.value === safe ? 'gain' : to.value === safe ? 'lose' : 'switch';
  }
  if (from.variant !== to.variant) return 'relabel';
  if (from.enrolled === to.enrolled) return null;
  return to.enrolled ? 'enrol' : 'unenrol';
}

function summed(
  { parts }: ServedAudience,
  { builder }: Comparison,
  name: (cell: Cell) => string | null,
): Summed[] {
  const sums = new Map<string, Sum>();
  const everyone = parts.reduce((sum, { keys }) => sum + (keys ?? 1), 0);
  for (const { keys, matrix } of parts) {
    const own = new Map<string, bigint>();
    for (const { from, to, weight } of matrix.cells) {
      const what = name([builder.outcome(from), builder.outcome(to)]);
      if (what !== null) own.set(what, (own.get(what) ?? 0n) + weight);
    }
    for (const [what, weight] of own) {
      const sum = sums.get(what) ?? { part: 0n, of: 1n, keys: 0 };
      const isWhole = keys !== null && weight === matrix.total;
      sums.set(what, {
        part: sum.part * matrix.total + weight * BigInt(keys ?? 1) * sum.of,
        of: sum.of * matrix.total,
        keys: isWhole && sum.keys !== null ? sum.keys + keys : null,
      });
    }
  }
  return [...sums].map(([what, { part, of, keys }]) => [what, percentage(part, of * BigInt(everyone)), keys]);
}

type Summed = readonly [what: string, percentage: number, keys: number | null];

function toEntry([what, share, keys]: Summed): string {
  return entry(what, share, keys);
}

interface Sum {
  /** How much of how much, summed as fractions. */
  readonly part: bigint;
  readonly of: bigint;
  readonly keys: number | null;
}

/** With more digits than a report shows. */
function percentage(part: bigint, of: bigint): number {
  return Number((part * 10n ** 17n) / of) / 1e15;
}
