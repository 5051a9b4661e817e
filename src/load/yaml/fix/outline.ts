import { COLLECTION_STYLE, EVENT_ID, type Event } from 'js-yaml';
import { parse } from '../parse.ts';
import { skipBlanks } from './lines.ts';
import { type Cursor, expectAt, UnclearOutline } from './outline-cursor.ts';
import { outlineScalar } from './outline-scalar.ts';

/** A node with all that belongs to it, and where it stands. */
export interface OutlineNode {
  readonly kind: 'scalar' | 'alias' | 'list' | 'map';
  readonly isFlow: boolean;
  /** The index of its first event, and of the one after its last. */
  readonly event: number;
  readonly next: number;
  /** Its tag and anchor included; the end of a block text is before its last line break. */
  readonly start: number;
  readonly end: number;
  /** Where it starts without tag and anchor. */
  readonly content: number;
  /** What a list or a map holds. */
  readonly parts: readonly Part[];
}

/** An entry of a map, or an item of a list, its dash included; for an item the key is null. */
export interface Part {
  readonly key: OutlineNode | null;
  readonly node: OutlineNode;
  readonly start: number;
  readonly end: number;
}

/** One text with all its nodes in their places. */
export interface Outline {
  readonly text: string;
  readonly events: readonly Event[];
  readonly root: OutlineNode;
}

/**
 * Finds out where every node of a text starts and ends, which the parser says of scalars only. Between the nodes only
 * spaces, comments and the signs that belong there are allowed, so that nothing unforeseen is ever cut.
 *
 * @returns null when the text cannot be parsed, has several documents, or has keys other than `key:`
 */
export function outline(text: string): Outline | null {
  const { events } = parse(text);
  if (events === null || countDocuments(events) !== 1) return null;
  try {
    const root = outlineNode({ text, events, next: 1, at: contentStart(text, events) });
    return { text, events, root };
  } catch (error) {
    if (error instanceof UnclearOutline) return null;
    throw error;
  }
}

function countDocuments(events: readonly Event[]): number {
  return events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
}

function contentStart(text: string, [document]: readonly Event[]): number {
  if (document?.type === EVENT_ID.DOCUMENT && document.explicitStart) return text.indexOf('---') + 3;
  return text.startsWith('\ufeff') ? 1 : 0;
}

function outlineNode(cursor: Cursor): OutlineNode {
  const { next: index } = cursor;
  const event = cursor.events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
    case EVENT_ID.ALIAS:
      return { ...outlineScalar(cursor, event), event: index, next: cursor.next, isFlow: false, parts: [] };
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE: {
      cursor.next++;
      const start = skipBlanks(cursor.text, cursor.at);
      if (event.tagStart === -1 && event.anchorStart === -1) expectAt(event.start === start);
      cursor.at = event.start;
      const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
      const isFlow = event.style === COLLECTION_STYLE.FLOW;
      const parts = isFlow ? outlineFlow(cursor, kind) : outlineBlock(cursor, kind);
      cursor.next++;
      return {
        kind,
        isFlow,
        event: index,
        next: cursor.next,
        start,
        end: cursor.at,
        content: event.start,
        parts,
      };
    }
    default:
      throw new UnclearOutline();
  }
}

function outlineBlock(cursor: Cursor, kind: 'list' | 'map'): Part[] {
  const parts: Part[] = [];
  while (cursor.events[cursor.next]?.type !== EVENT_ID.POP) {
    parts.push(kind === 'map' ? outlineEntry(cursor, true) : outlineItem(cursor));
  }
  return parts;
}

function outlineItem(cursor: Cursor): Part {
  const start = skipBlanks(cursor.text, cursor.at);
  expectAt(cursor.text[start] === '-');
  cursor.at = start + 1;
  const node = outlineNode(cursor);
  return { key: null, node, start, end: cursor.at };
}

/** @param needsColon whether a key cannot stand alone */
function outlineEntry(cursor: Cursor, needsColon: boolean): Part {
  expectAt(cursor.events[cursor.next]?.type === EVENT_ID.SCALAR);
  const key = outlineNode(cursor);
  expectAt(key.content < key.end);
  const colon = skipBlanks(cursor.text, cursor.at);
  const hasColon = cursor.text[colon] === ':';
  expectAt(hasColon || !needsColon);
  if (hasColon) cursor.at = colon + 1;
  const node = outlineNode(cursor);
  expectAt(hasColon || node.start === node.end);
  return { key, node, start: key.start, end: cursor.at };
}

/** Between brackets, or a single `key: value` of a flow list, which has none. */
function outlineFlow(cursor: Cursor, kind: 'list' | 'map'): Part[] {
  const { text } = cursor;
  const [open, close] = kind === 'map' ? ['{', '}'] : ['[', ']'];
  if (text[cursor.at] !== open) {
    expectAt(kind === 'map');
    const pair = outlineEntry(cursor, true);
    expectAt(cursor.events[cursor.next]?.type === EVENT_ID.POP);
    return [pair];
  }
  cursor.at++;
  const parts: Part[] = [];
  while (cursor.events[cursor.next]?.type !== EVENT_ID.POP) {
    const start = skipBlanks(text, cursor.at);
    const part = kind === 'map' ? outlineEntry(cursor, false) : outlineFlowItem(cursor);
    expectAt(part.start === start);
    parts.push(part);
    const after = skipBlanks(text, cursor.at);
    if (text[after] === ',') cursor.at = after + 1;
  }
  cursor.at = skipBlanks(text, cursor.at);
  expectAt(text[cursor.at] === close);
  cursor.at++;
  return parts;
}

function outlineFlowItem(cursor: Cursor): Part {
  const node = outlineNode(cursor);
  return { key: null, node, start: node.start, end: node.end };
}
