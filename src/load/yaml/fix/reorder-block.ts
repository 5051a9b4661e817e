import type { Range } from '../../place.ts';
import { commentsAbove, commentsBelow, lineStart, startsLine } from './lines.ts';
import type { OutlineNode } from './outline.ts';
import type { Slot } from './slot.ts';

/**
 * The items of a list with dashes: their lines, the comments on them and directly above, and those directly below that
 * are indented deeper than the dash.
 */
export function blockSlots(text: string, { parts, content }: OutlineNode): Slot[] {
  const column = content - lineStart(text, content);
  const areOwnLines = startsLine(text, content);
  const ranges = parts.map(
    ({ start, end }): Range => ({
      start: areOwnLines ? commentsAbove(text, lineStart(text, start), column) : start,
      end: commentsBelow(text, end, column),
    }),
  );
  return ranges.map((range) => ({
    ...range,
    with: (item) => text.slice(ranges[item]?.start, ranges[item]?.end),
  }));
}
