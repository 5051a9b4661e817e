import type { Range } from '../../place.ts';

/** One replacement in a text, in UTF-16 offsets, the end excluded. */
export interface TextEdit extends Range {
  readonly text: string;
}

/** The text with the edits made, of which no two may overlap; everything between them is as it was. */
export function splice(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

/** Whether two edits touch the same characters, or one inserts into the middle of what the other replaces. */
export function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
