import { type AliasEvent, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Range } from '../place.ts';

/** Whether a scalar's own offsets leave out a quote on each side. */
export function isQuoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** Where a scalar stands, its quotes included. A block text is its lines, without the `|` or `>` before them. */
export function scalarRange(text: string, event: ScalarEvent): Range {
  const { valueStart: start, valueEnd: end } = event;
  switch (event.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: start - 1, end: end + 1 };
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return trimmed(text, start, end);
    default:
      return { start, end };
  }
}

/** Where an alias stands, its `*` included. */
export function aliasRange(event: AliasEvent): Range {
  return { start: event.anchorStart - 1, end: event.anchorEnd };
}

function trimmed(text: string, start: number, end: number): Range {
  const block = text.slice(start, end);
  const content = block.trim();
  const first = start + (content === '' ? 0 : block.indexOf(content));
  return { start: first, end: first + content.length };
}
