/** The offset after the spaces, line breaks and comments that follow an offset. */
export function skipBlanks(text: string, offset: number): number {
  const blanks = /(?:[ \t\r\n]|#[^\n]*)*/y;
  blanks.lastIndex = offset;
  blanks.exec(text);
  return blanks.lastIndex;
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Where the line after that of an offset starts, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Whether nothing but spaces stands before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Whether nothing but a comment stands between an offset and the end of its line. */
export function endsLine(text: string, offset: number): boolean {
  return /^[ \t]*(?:#|$)/.test(text.slice(offset, lineEnd(text, offset)));
}

/** The line break in use around an offset. */
export function lineBreak(text: string, offset: number): string {
  const after = text.indexOf('\n', offset);
  const newline = after === -1 ? text.lastIndexOf('\n') : after;
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Where the lines start that hold the comments directly above a line: without a blank line between, and not indented
 * deeper than a column, so that they do not belong to what stands before them.
 *
 * @param line where that line starts
 */
export function commentsAbove(text: string, line: number, column: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!isComment(text, above) || indentAt(text, above) > column) break;
    start = above;
  }
  return start;
}

/**
 * Where the comments end that follow the line of an offset, and are indented deeper than a column, so that they belong
 * to what stands before them; the end of that line when there are none.
 */
export function commentsBelow(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, next)) {
    if (!isComment(text, next) || indentAt(text, next) <= column) break;
    end = lineEnd(text, next);
  }
  return end;
}

function isComment(text: string, line: number): boolean {
  return text[line + indentAt(text, line)] === '#';
}

function indentAt(text: string, line: number): number {
  const indent = /[ \t]*/y;
  indent.lastIndex = line;
  return indent.exec(text)?.[0].length ?? 0;
}
