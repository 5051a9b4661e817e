const encoder = new TextEncoder();

/** No single row may take more than this of a table, in bytes of UTF-8. */
const rowLimit = 32 * 1024;

/** A row whose cells are Markdown already. */
export interface Row {
  readonly cells: readonly string[];
  /** What stands for the row where its cells are too long or the room runs out. */
  readonly short: readonly string[];
  /** Whether its short form gets room before any row gets more than that. */
  readonly kept: boolean;
}

/**
 * A Markdown table. A row that is too long is shown in its short form, and so is one that has no room any more; where
 * there is not even room for that, a line says how many are left out.
 *
 * @param budget the most bytes of UTF-8 the rows may have
 * @returns the empty text when there are no rows
 */
export function table(header: readonly string[], rows: readonly Row[], budget: number): string {
  if (rows.length === 0) return '';
  const sized = rows.map(sizedRow);
  let left = budget;
  const reserved = sized.map(({ kept, short }) => {
    const room = kept && short.bytes <= left ? short.bytes : 0;
    left -= room;
    return room;
  });
  const shown = sized.flatMap(({ full, short }, index) => {
    const room = left + (reserved[index] ?? 0);
    const line = [full, short].find(({ bytes }) => bytes <= room);
    if (line === undefined) return [];
    left = room - line.bytes;
    return [line.text];
  });
  const more = rows.length - shown.length;
  return [
    lineOf(header),
    lineOf(header.map(() => ':--')),
    ...shown,
    ...(more === 0 ? [] : ['', `and ${more} more; see the log`]),
  ].join('\n');
}

interface SizedLine {
  readonly text: string;
  /** With its line break. */
  readonly bytes: number;
}

function sizedRow({ cells, short, kept }: Row): { full: SizedLine; short: SizedLine; kept: boolean } {
  const [full, brief] = [sizedLine(cells), sizedLine(short)];
  return { full: full.bytes > rowLimit ? brief : full, short: brief, kept };
}

function sizedLine(cells: readonly string[]): SizedLine {
  const text = lineOf(cells);
  return { text, bytes: encoder.encode(text).length + 1 };
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
