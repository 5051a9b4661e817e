import { type AliasEvent, CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { aliasRange, isQuoted } from '../range.ts';
import { lineStart, skipBlanks } from './lines.ts';
import { type Cursor, expectAt } from './outline-cursor.ts';

/** Where a scalar or an alias stands. */
interface ScalarOutline {
  readonly kind: 'scalar' | 'alias';
  readonly start: number;
  readonly end: number;
  readonly content: number;
}

/** Walks over a scalar or an alias. One that is empty stands where what came before it ends. */
export function outlineScalar(cursor: Cursor, event: ScalarEvent | AliasEvent): ScalarOutline {
  cursor.next++;
  const blank = cursor.at;
  const start = skipBlanks(cursor.text, blank);
  if (event.type === EVENT_ID.ALIAS) {
    const { start: own, end } = aliasRange(event);
    expectAt(own === start);
    cursor.at = end;
    return { kind: 'alias', start, end, content: start };
  }
  const properties = Math.max(event.tagEnd, event.anchorEnd);
  const hasProperties = event.tagStart !== -1 || event.anchorStart !== -1;
  if (event.valueStart === -1) {
    cursor.at = hasProperties ? properties : blank;
    return { kind: 'scalar', start: hasProperties ? start : blank, end: cursor.at, content: cursor.at };
  }
  const content = hasProperties ? skipBlanks(cursor.text, properties) : start;
  cursor.at = scalarEnd(cursor.text, event, content);
  return { kind: 'scalar', start, end: cursor.at, content };
}

function scalarEnd(text: string, event: ScalarEvent, content: number): number {
  switch (event.style) {
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return blockEnd(text, event, content);
    default: {
      const quote = isQuoted(event) ? 1 : 0;
      expectAt(event.valueStart - quote === content);
      return event.valueEnd + quote;
    }
  }
}

/** Where a block text ends: after its last line that counts, before the line break; without such a line, after its `|`. */
function blockEnd(text: string, event: ScalarEvent, header: number): number {
  const { valueStart, valueEnd, chomping, indent } = event;
  if (valueEnd === valueStart) return blockHeaderEnd(text, header);
  let end = beforeBreak(text, valueEnd, valueStart);
  if (chomping === CHOMPING_MODE.KEEP) return end;
  if (text.slice(valueStart, valueEnd).trim() === '') return blockHeaderEnd(text, header);
  for (let line = lineStart(text, end); isBlank(text, line, end, indent); line = lineStart(text, end)) {
    end = beforeBreak(text, line, valueStart);
  }
  return end;
}

/** Whether a line holds nothing, not even spaces that would count. */
function isBlank(text: string, line: number, end: number, indent: number): boolean {
  return end - line <= indent && text.slice(line, end).trim() === '';
}

/** Where the `|` or `>` with its signs ends. */
export function blockHeaderEnd(text: string, header: number): number {
  const signs = /[|>][-+0-9]*/y;
  signs.lastIndex = header;
  expectAt(signs.test(text));
  return signs.lastIndex;
}

/** The offset before the line break that ends at an offset. */
function beforeBreak(text: string, offset: number, bound: number): number {
  if (offset <= bound || text[offset - 1] !== '\n') return offset;
  return offset - 1 > bound && text[offset - 2] === '\r' ? offset - 2 : offset - 1;
}
