const encoder = new TextEncoder();

/**
 * A Markdown table of cells that are Markdown already. Rows that would take it over the budget are left out, and a
 * line says how many.
 *
 * @param budget the most bytes of UTF-8 the rows may have
 * @returns the empty text when there are no rows
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  budget: number,
): string {
  if (rows.length === 0) return '';
  const lines = [row(header), row(header.map(() => ':--'))];
  let left = budget;
  for (const [index, cells] of rows.entries()) {
    const line = row(cells);
    left -= encoder.encode(line).length + 1;
    if (left < 0) return [...lines, '', `and ${rows.length - index} more`].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
