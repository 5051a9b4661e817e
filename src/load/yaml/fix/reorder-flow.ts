import { commentsAbove, lineEnd, lineStart, startsLine } from './lines.ts';
import type { OutlineNode, Part } from './outline.ts';
import type { Slot } from './slot.ts';

/**
 * The items of a list in brackets. Without comments between them, that is their own text. With comments, each item
 * must have lines to itself, so that it is clear what each comment is about: the commas stay, the comments move.
 */
export function flowSlots(text: string, list: OutlineNode): Slot[] | null {
  const { parts } = list;
  if (!hasComments(text, list)) {
    return parts.map(({ start, end }) => ({
      start,
      end,
      with: (item) => text.slice(parts[item]?.start, parts[item]?.end),
    }));
  }
  const lines = parts.flatMap((part) => ownLines(text, part) ?? []);
  if (lines.length < parts.length) return null;
  return lines.map((slot) => ({
    start: slot.start,
    end: slot.end,
    with: (item) => {
      const { lead, body, tail } = lines[item] ?? slot;
      return lead + body + slot.comma + tail;
    },
  }));
}

function hasComments(text: string, { content, end, parts }: OutlineNode): boolean {
  const starts = [...parts.map(({ start }) => start), end];
  return starts.some((start, index) => text.slice(parts[index - 1]?.end ?? content, start).includes('#'));
}

interface OwnLines {
  readonly start: number;
  readonly end: number;
  /** The comments directly above, and the indentation. */
  readonly lead: string;
  readonly body: string;
  /** With the spaces before it. */
  readonly comma: string;
  /** The comment on the last line, with the spaces before it. */
  readonly tail: string;
}

/** The lines of an item that shares them with no other, or null. */
function ownLines(text: string, part: Part): OwnLines | null {
  if (!startsLine(text, part.start)) return null;
  const rest = text.slice(part.end, lineEnd(text, part.end));
  const [, comma, tail] = /^([ \t]*,|)([ \t]*#.*|[ \t]*)$/.exec(rest) ?? [];
  if (comma === undefined || tail === undefined) return null;
  const start = commentsAbove(text, lineStart(text, part.start), Number.POSITIVE_INFINITY);
  const { end } = part;
  return {
    start,
    end: end + rest.length,
    lead: text.slice(start, part.start),
    body: text.slice(part.start, end),
    comma,
    tail,
  };
}
