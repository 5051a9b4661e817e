import type { PlacedEdit } from '../../src/model/index.ts';

/** The text with edits made as any editor makes them: columns are UTF-16 code units, and the end is not in it. */
export function applyEdits(text: string, edits: readonly PlacedEdit[]): string {
  return edits.reduceRight((before, { startLine, startColumn, endLine, endColumn, text: own }) => {
    const start = offset(before, startLine, startColumn);
    return before.slice(0, start) + own + before.slice(offset(before, endLine, endColumn));
  }, text);
}

function offset(text: string, line: number, column: number): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((sum, each) => sum + each.length + 1, column - 1);
}
