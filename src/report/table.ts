import { bytesOf } from './bytes.ts';

/** A row whose cells are Markdown already. They are made when there is room for them, and not before. */
export interface Row {
  readonly cells: () => readonly string[];
  /** What stands for the row where its cells are too long or the room runs out. */
  readonly short: () => readonly string[];
  /** Whether its short form gets room before any row gets more than that. */
  readonly kept: boolean;
}

export interface Room {
  /** The most bytes of UTF-8 the table may have. */
  readonly budget: number;
  /** What a single row may take of it. */
  readonly row: number;
}

/** As much of a table as there is room for. */
export interface FittedTable {
  /** The empty text when there are no rows. */
  readonly text: string;
  readonly leftOut: number;
}

/**
 * A Markdown table. A row that is too long is shown in its short form, and so is one that has no room any more. The
 * first row that has not even room for that ends the table, but for rows that are kept.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  { budget, row: rowLimit }: Room,
): FittedTable {
  if (rows.length === 0) return { text: '', leftOut: 0 };
  const head = [lineOf(columns.map(({ name }) => name)), lineOf(columns.map(({ align }) => aligned[align]))];
  let left = budget - head.reduce((sum, line) => sum + bytesOf(line) + 1, 0);
  const reserved = rows.map(({ kept, short }): Sized | null => {
    if (!kept) return null;
    const line = sized(short());
    if (line.bytes > left) return null;
    left -= line.bytes;
    return line;
  });
  const shown: string[] = [];
  let isFull = false;
  for (const [index, { cells, short, kept }] of rows.entries()) {
    if (isFull && !kept) continue;
    const brief = reserved[index] ?? null;
    const room = left + (brief?.bytes ?? 0);
    const full = sized(cells());
    const line = [full.bytes > rowLimit ? null : full, brief ?? sized(short())].find(
      (each) => each !== null && each.bytes <= room,
    );
    if (!line) {
      isFull = true;
      continue;
    }
    left = room - line.bytes;
    shown.push(line.text);
  }
  if (shown.length === 0) return { text: '', leftOut: rows.length };
  return { text: [...head, ...shown].join('\n'), leftOut: rows.length - shown.length };
}

export interface Column {
  readonly name: string;
  readonly align: 'left' | 'centre';
}

const aligned: Readonly<Record<Column['align'], string>> = { left: ':--', centre: ':-:' };

interface Sized {
  readonly text: string;
  /** With its line break. */
  readonly bytes: number;
}

function sized(cells: readonly string[]): Sized {
  const text = lineOf(cells);
  return { text, bytes: bytesOf(text) + 1 };
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
