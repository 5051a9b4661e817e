import type { Fix } from '../../../model/index.ts';
import { type FoundPart, findPart } from './find-part.ts';
import { endsLine, lineEnd, lineStart, nextLine, skipBlanks, startsLine } from './lines.ts';
import type { Propose } from './proposal.ts';
import type { TextEdit } from './text-edit.ts';

/** Removes an item or an entry: the lines it has to itself, with the comments on them, or else its part of a line. */
export const remove: Propose<Extract<Fix, { kind: 'remove' }>> = (outline, { path }) => {
  const found = findPart(outline, path);
  if (found === null || found.parent.parts.length === 1) return null;
  const { text } = outline;
  const inline = found.parent.isFlow ? fromBrackets(text, found) : fromLine(text, found);
  return { target: found.part, ways: [...wholeLines(text, found), ...inline].map((edit) => [edit]) };
};

/** The lines that hold nothing else. The last line of a file without a line break takes the break before it along. */
function wholeLines(text: string, { part: { start, end }, parent }: FoundPart): TextEdit[] {
  const comma = parent.isFlow ? afterComma(text, end) : end;
  if (!startsLine(text, start) || !endsLine(text, comma)) return [];
  const first = lineStart(text, start);
  const lines = cut(first, nextLine(text, lineEnd(text, comma)));
  if (lines.end < text.length || text.endsWith('\n') || first === 0) return [lines];
  return [cut(lineEnd(text, lineStart(text, first - 1)), lines.end), lines];
}

/** The first entry of a map that stands after a dash: what follows takes its place. */
function fromLine(text: string, { part, index, parent }: FoundPart): TextEdit[] {
  const next = parent.parts[index + 1];
  if (!next || startsLine(text, part.start) || hasComment(text, lineEnd(text, part.end), next.start))
    return [];
  return [cut(part.start, next.start)];
}

/** One of several between brackets, with one comma. */
function fromBrackets(text: string, { part: { start, end }, index, parent }: FoundPart): TextEdit[] {
  const next = parent.parts[index + 1];
  const previous = parent.parts[index - 1];
  if (next) {
    const withComma = cut(start, afterComma(text, end));
    return hasComment(text, end, next.start) ? [withComma] : [cut(start, next.start)];
  }
  const alone = cut(start, end);
  return !previous || hasComment(text, previous.end, start) ? [alone] : [cut(previous.end, end)];
}

/** The offset after the comma that follows on the same line, or the offset itself. */
function afterComma(text: string, offset: number): number {
  const comma = skipBlanks(text, offset);
  return text[comma] === ',' && comma < lineEnd(text, offset) ? comma + 1 : offset;
}

/** Between two parts a `#` can only start a comment. */
function hasComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}

function cut(start: number, end: number): TextEdit {
  return { start, end, text: '' };
}
