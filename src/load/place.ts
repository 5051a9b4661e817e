import type { Fix, PlacedProblem } from '../model/index.ts';

/** A range of a text in UTF-16 offsets, the end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a range lies, as editors and GitHub count: from 1, columns in UTF-16 code units, the last one excluded. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What is wrong and what to do about it, wherever it is. */
export interface Complaint {
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  /** As of a `Problem`. */
  readonly fix?: Fix | null;
}

/** A complaint about a range of a text. */
export interface RangedProblem extends Complaint, Range {}

/** The place of a file as a whole. */
export const WHOLE_FILE: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A complaint about a file as a whole: its name, its kind, its size. */
export function aboutFile(file: string, complaint: Complaint): PlacedProblem {
  return { ...complaint, file, ...WHOLE_FILE };
}

/**
 * Prepares to turn ranges of a text into places. Costs one pass over the text, then little for each range.
 */
export function placer(text: string): (range: Range) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return ({ start, end }) => {
    const first = lineOf(lineStarts, start);
    const last = lineOf(lineStarts, Math.max(start, end));
    return {
      line: first + 1,
      column: start - (lineStarts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: Math.max(start, end) - (lineStarts[last] ?? 0) + 1,
    };
  };
}

/** The index of the last line that starts at or before the offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
