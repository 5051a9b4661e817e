import type { Comparison } from '../../../src/exposure/audiences/audiences.ts';
import type { Matrix } from '../../../src/exposure/audiences/matrix.ts';
import type { Pin } from '../../../src/exposure/audiences/pair.ts';
import type { Shares } from './enumerate.ts';
import { outcomeName } from './served.ts';

/**
 * Compares a matrix with what was enumerated, in integers.
 *
 * @returns what differs, or null
 */
export function differenceOf(
  { builder }: Comparison,
  { total, cells }: Matrix,
  expected: Shares,
): string | null {
  const found = new Map(
    cells.map(({ from, to, weight }) => [
      `${outcomeName(builder.outcome(from))} → ${outcomeName(builder.outcome(to))}`,
      weight,
    ]),
  );
  if (found.size < cells.length) return 'one outcome stands in it twice';
  if ([...found.values()].reduce((sum, weight) => sum + weight, 0n) !== total) return 'it does not add up';
  for (const cell of new Set([...found.keys(), ...expected.cells.keys()])) {
    const [own, other] = [found.get(cell) ?? 0n, expected.cells.get(cell) ?? 0n];
    if (own * expected.total !== other * total)
      return `${cell}: ${own}/${total}, enumerated ${other}/${expected.total}`;
  }
  return null;
}

/** Whether nobody is served anything else. */
export function isUnchanged({ cells }: Shares): boolean {
  return [...cells.keys()].every((cell) => {
    const [from, to] = cell.split(' → ');
    return from === to;
  });
}

/** A text that is equal for equal shares. */
export function sharesKey({ cells }: Shares): string {
  return [...cells].map(String).sort().join(';');
}

/** All combinations of listed keys, by attribute. */
export function combinationsOf(pins: readonly Pin[]): Map<string, string>[] {
  return pins.reduce<Map<string, string>[]>(
    (all, { attribute, values }) =>
      all.flatMap((others) => values.map((value) => new Map([...others, [attribute, value]]))),
    [new Map()],
  );
}
