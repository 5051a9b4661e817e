import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { compose } from '../compose.ts';
import { parse } from '../parse.ts';
import { type Changes, type ExpectedEvent, expectedEvents } from './expected-events.ts';
import type { Outline } from './outline.ts';
import { readsAs } from './reads-as.ts';

/** A text before it is fixed. */
export interface Before {
  readonly outline: Outline;
  /** As `countProblems` counts them. */
  readonly problems: ReadonlyMap<string, number>;
}

/**
 * Whether a fixed text says what the text before it said, with these changes and no other: every value in the style it
 * had, refused ones included, and no problem that was not there.
 */
export function changesOnly({ outline, problems }: Before, changes: Changes, after: string): boolean {
  const { events } = parse(after);
  if (!events) return false;
  const expected = expectedEvents(outline, changes);
  if (expected.length !== events.length) return false;
  const isAsExpected = events.every((event, index) => {
    const wanted = expected[index];
    return wanted !== undefined && isAs(wanted, outline.text, event, after);
  });
  return (
    isAsExpected && [...countProblems(after)].every(([rule, count]) => count <= (problems.get(rule) ?? 0))
  );
}

function isAs(expected: ExpectedEvent, before: string, event: Event, after: string): boolean {
  switch (expected.as) {
    case 'before':
      return described(before, expected.event) === described(after, event);
    case 'key':
      return event.type === EVENT_ID.SCALAR && getScalarValue(after, event) === expected.name;
    case 'value':
      return event.type === EVENT_ID.SCALAR && readsAs(after, event, expected.value);
  }
}

/** Everything about an event but its place. */
function described(text: string, event: Event): string {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const value = event.valueStart === -1 ? null : getScalarValue(text, event);
      return JSON.stringify([event.type, event.style, value, ...properties(text, event)]);
    }
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return JSON.stringify([event.type, event.style, ...properties(text, event)]);
    case EVENT_ID.ALIAS:
      return JSON.stringify([event.type, text.slice(event.anchorStart, event.anchorEnd)]);
    default:
      return JSON.stringify(event);
  }
}

interface Properties {
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

function properties(text: string, { tagStart, tagEnd, anchorStart, anchorEnd }: Properties): string[] {
  return [text.slice(tagStart, tagEnd), text.slice(anchorStart, anchorEnd)];
}

/** How many problems a text has, by rule. */
export function countProblems(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of compose(text).problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
