import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import type { Path } from '../../model/index.ts';
import { type Place, placer, type Range, WHOLE_FILE } from '../place.ts';
import { afterNode } from './events.ts';
import { parse } from './parse.ts';
import { aliasRange, scalarRange } from './range.ts';

/** Finds places in one text: `key` and `value` as in a `Problem`. */
export type Locator = (path: Path, at?: 'key' | 'value') => Place;

/**
 * Walks the events of the same parser again, so that positions cost nothing until somebody asks.
 *
 * @returns finds where the key or the value at a path stands. A map or a list is pointed at by its key, or by its
 *   first token where it has none: a range over many lines helps nobody. Where the path does not exist, its nearest
 *   existing ancestor.
 */
export function locator(text: string): Locator {
  const { events } = parse(text);
  if (!events) return () => WHOLE_FILE;
  const place = placer(text);
  const source: Source = { text, events, children: new Map() };
  return (path, at = 'value') => place(find(source, path, at));
}

/** What stands directly in a map or a list, by key or index: the events its key and its value start at. */
type Children = ReadonlyMap<string | number, { readonly key: number; readonly value: number }>;

interface Source {
  readonly text: string;
  readonly events: readonly Event[];
  /** Of the collections that were asked for, by the event they start at. */
  readonly children: Map<number, Children>;
}

function find(source: Source, path: Path, at: 'key' | 'value'): Range {
  let node = 1;
  let token = node;
  for (const [index, segment] of path.entries()) {
    const child = childrenOf(source, node).get(segment);
    if (!child) break;
    const wantsKey = index === path.length - 1 && at === 'key';
    token = !wantsKey && isToken(source.events[child.value]) ? child.value : child.key;
    node = child.value;
  }
  return rangeAt(source, token);
}

function childrenOf(source: Source, node: number): Children {
  const known = source.children.get(node) ?? listChildren(source, node);
  source.children.set(node, known);
  return known;
}

function listChildren({ text, events }: Source, node: number): Children {
  const children = new Map<string | number, { key: number; value: number }>();
  const isMap = events[node]?.type === EVENT_ID.MAPPING;
  if (!isMap && events[node]?.type !== EVENT_ID.SEQUENCE) return children;
  let next = node + 1;
  for (let index = 0; next < events.length && events[next]?.type !== EVENT_ID.POP; index++) {
    const key = next;
    const value = isMap ? afterNode(events, key) : key;
    const name = isMap ? keyName(text, events[key]) : index;
    if (name !== null && !children.has(name)) children.set(name, { key, value });
    next = afterNode(events, value);
  }
  return children;
}

function keyName(text: string, event: Event | undefined): string | null {
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : null;
}

/** Whether a node is one piece of text that can be pointed at. */
function isToken(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.ALIAS || (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1);
}

/** The range of a scalar or an alias, or of the first one in a map or a list; an empty list's bracket. */
function rangeAt({ text, events }: Source, node: number): Range {
  let depth = 0;
  for (let index = node; index < events.length; index++) {
    const event = events[index];
    if (event?.type === EVENT_ID.ALIAS) return aliasRange(event);
    if (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1) return scalarRange(text, event);
    if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) depth++;
    if (event?.type === EVENT_ID.POP) depth--;
    if (depth <= 0) break;
  }
  const event = events[node];
  const start = event && 'start' in event ? event.start : 0;
  return { start, end: Math.min(start + 1, text.length) };
}
