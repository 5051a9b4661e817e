import { cut } from '../html-code.ts';

/** A sentence of more lines than this is cut. */
const shownLines = 6;

/**
 * Breaks a text between words, because a fence does not. Each line begins with the mark; those after the first are
 * indented besides, so that they cannot pass for lines of their own.
 *
 * @param longest in characters
 */
export function wrap(text: string, mark: string, longest: number): string[] {
  const lines: string[] = [];
  let line = mark;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > longest) {
      if (lines.length === shownLines - 1) return [...lines, `${cut(line, longest - 2)} …`];
      lines.push(cut(line, longest));
      line = `${mark}  ${word}`;
    } else {
      line = isEmpty ? `${line}${word}` : `${line} ${word}`;
      isEmpty = false;
    }
  }
  return [...lines, cut(line, longest)];
}
