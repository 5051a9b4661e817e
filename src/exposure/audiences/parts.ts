import type { Diagram } from '../diagram/store.ts';
import type { Variables } from '../diagram/variables.ts';
import { TooMany } from '../effort.ts';
import { dealtCell } from './draws.ts';
import type { Dealt, Matrix } from './matrix.ts';
import type { Decided, Pin } from './pair.ts';

/** Keys that are dealt alike, or all units of an audience that lists none. */
export interface Part {
  /** How many keys these are; null when the audience is not a list of keys. */
  readonly keys: number | null;
  readonly matrix: Matrix;
}

/** All pins of one audience together may name at most this many combinations of keys. */
const MAX_KEYS = 100_000;

/** The matrix of an audience; of one that lists its keys, one matrix for all keys that are dealt alike. */
export function partsOf(
  { before, after, pins }: Decided,
  variables: Variables,
  matrixOf: (before: Diagram, after: Diagram, dealt?: Dealt) => Matrix,
): Part[] {
  if (pins.length === 0) return [{ keys: null, matrix: matrixOf(before, after) }];
  const parts = new Map<string, { keys: number; matrix: Matrix }>();
  const known = new Map<string, string>();
  for (const dealt of dealtKeys(pins, variables)) {
    const cells = [...dealt].join(';');
    const done = known.get(cells);
    if (done !== undefined) {
      const part = parts.get(done);
      if (part !== undefined) part.keys += 1;
      continue;
    }
    const matrix = matrixOf(before, after, dealt);
    const key = matrixKey(matrix);
    known.set(cells, key);
    const part = parts.get(key) ?? { keys: 0, matrix };
    part.keys += 1;
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** A text that is equal for equal matrices, whatever draws they come from. */
export function matrixKey({ total, cells }: Matrix): string {
  return cells
    .map(({ from, to, weight }) => {
      const divisor = greatestCommonDivisor(weight, total);
      return `${from}>${to} ${weight / divisor}/${total / divisor}`;
    })
    .sort()
    .join();
}

/** Where each combination of listed keys falls in the draws of its attributes. */
function dealtKeys(pins: readonly Pin[], { all }: Variables): Map<number, number>[] {
  const combinations = pins.reduce((count, { values }) => count * values.length, 1);
  if (combinations > MAX_KEYS) throw new TooMany();
  return pins.reduce<Map<number, number>[]>(
    (dealt, { attribute, values }) => {
      const cells = values.map((value) => cellsOf(attribute, value, all));
      return dealt.flatMap((others) => cells.map((own) => new Map([...others, ...own])));
    },
    [new Map()],
  );
}

function cellsOf(attribute: string, value: string, all: Variables['all']): [level: number, cell: number][] {
  return all.flatMap((variable, level): [number, number][] =>
    variable.kind === 'draw' && variable.draw.attribute === attribute
      ? [[level, dealtCell(variable, value)]]
      : [],
  );
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
