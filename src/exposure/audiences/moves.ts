import { byCodeUnit, type Move, type MoveKind, type Share } from '../../model/index.ts';
import type { Diagram } from '../diagram/store.ts';
import { type PlanOutcome, shownOutcome } from '../outcome.ts';
import type { MatrixCell } from './matrix.ts';
import type { Part } from './parts.ts';

/** What a leaf stands for, and what gain and lose are told from. */
export interface Scale {
  readonly outcome: (leaf: Diagram) => PlanOutcome;
  /** The value of the safe variant, as `PlanOutcome.value`; null when there is none. */
  readonly safe: string | null;
}

/** How an outcome changes for someone, or null when it does not. The definitions are DESIGN's. */
export function moveKind(from: PlanOutcome, to: PlanOutcome, safe: string | null): MoveKind | null {
  if (from.kind === 'custom' || to.kind === 'custom') {
    return from.kind === 'custom' && to.kind === 'custom' && from.text === to.text ? null : 'unknown';
  }
  if (from.kind === 'code-default') return to.kind === 'code-default' ? null : 'appear';
  if (to.kind === 'code-default') return 'vanish';
  if (from.value === to.value) {
    if (from.variant !== to.variant) return 'relabel';
    if (from.enrolled === to.enrolled) return null;
    return to.enrolled ? 'enrol' : 'unenrol';
  }
  if (from.variant === to.variant) return 'switch';
  if (from.value === safe) return 'gain';
  return to.value === safe ? 'lose' : 'switch';
}

/** Who of an audience moves, the largest move first. */
export function movesOf(parts: readonly Part[], { outcome, safe }: Scale): Move[] {
  const moves = sum(parts, ({ from, to }) => {
    const [a, b] = [outcome(from), outcome(to)];
    const kind = moveKind(a, b, safe);
    return kind === null ? null : { kind, from: shownOutcome(a), to: shownOutcome(b) };
  });
  return moves.sort((a, b) => b.percentage - a.percentage);
}

/** The same moves the other way round. */
export function reverted(parts: readonly Part[]): Part[] {
  return parts.map(({ keys, matrix }) => ({
    keys,
    matrix: {
      ...matrix,
      cells: matrix.cells.map(({ from, to, weight }) => ({ from: to, to: from, weight })),
    },
  }));
}

/** What an audience is served on one side; the default of the flag last, because it has what the others leave over. */
export function sharesOf(
  parts: readonly Part[],
  side: 'from' | 'to',
  last: string | null,
  outcome: Scale['outcome'],
): Share[] {
  const served = sum(parts, (cell) => ({ outcome: shownOutcome(outcome(cell[side])) }));
  const enrolled = sum(parts, (cell) => {
    const own = outcome(cell[side]);
    return own.kind === 'variant' && own.enrolled ? { variant: own.variant } : null;
  });
  const inside = new Map(enrolled.map(({ variant, percentage }) => [variant, percentage]));
  const shares = served.map(
    (share): Share => ({ ...share, enrolled: inside.get(share.outcome.variant ?? '') ?? 0 }),
  );
  const isLast = ({ outcome: { variant } }: Share): number => Number(variant === last);
  return shares.sort(
    (a, b) => isLast(a) - isLast(b) || byCodeUnit(a.outcome.variant ?? '', b.outcome.variant ?? ''),
  );
}

type Summed<T> = T & { readonly percentage: number; readonly keys: number | null };

interface Sum<T> {
  readonly what: T;
  /** Keys that are wholly this; null when some are only in part, or when there is no list of keys. */
  keys: number | null;
  weight: bigint;
}

/** Adds up what is alike; what is null does not count. All totals divide the largest one, since they share draws. */
function sum<T extends object>(parts: readonly Part[], whatIs: (cell: MatrixCell) => T | null): Summed<T>[] {
  const keysInAll = parts.reduce((count, { keys }) => count + (keys ?? 1), 0);
  const total = parts.reduce((most, { matrix }) => (matrix.total > most ? matrix.total : most), 1n);
  const sums = new Map<string, Sum<T>>();
  for (const { keys, matrix } of parts) {
    const own = new Map<string, { what: T; weight: bigint }>();
    for (const cell of matrix.cells) {
      const what = whatIs(cell);
      if (what === null) continue;
      const name = JSON.stringify(what);
      own.set(name, { what, weight: (own.get(name)?.weight ?? 0n) + cell.weight });
    }
    for (const [name, { what, weight }] of own) {
      const wholly = weight === matrix.total ? keys : null;
      const sized = weight * (total / matrix.total) * BigInt(keys ?? 1);
      const before = sums.get(name);
      if (before === undefined) sums.set(name, { what, keys: wholly, weight: sized });
      else {
        before.keys = before.keys === null || wholly === null ? null : before.keys + wholly;
        before.weight += sized;
      }
    }
  }
  return [...sums.values()].map(({ what, keys, weight }) => ({
    ...what,
    percentage: percentageOf(weight, total * BigInt(keysInAll)),
    keys,
  }));
}

/** The nearest double. Where the numbers are too large to divide, the share is written out to more digits, and read. */
function percentageOf(weight: bigint, total: bigint): number {
  const hundredfold = weight * 100n;
  if (hundredfold <= MAX_EXACT && total <= MAX_EXACT) return Number(hundredfold) / Number(total);
  const scale = 10n ** 24n;
  const scaled = (hundredfold * scale * 2n + total) / (total * 2n);
  return Number(`${scaled / scale}.${String(scaled % scale).padStart(24, '0')}`);
}

/** Integers up to this one are doubles. */
const MAX_EXACT = BigInt(Number.MAX_SAFE_INTEGER);
