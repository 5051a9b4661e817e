import { EVENT_ID, type Event, getScalarValue, type ScalarEvent } from 'js-yaml';
import { compose } from '../compose.ts';
import { parse } from '../parse.ts';
import { type Changes, expectedEvents, type Wanted } from './expected-events.ts';
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

function isAs(expected: Event | Wanted, before: string, event: Event, after: string): boolean {
  if ('type' in expected) return isSame(before, expected, after, event);
  if (event.type !== EVENT_ID.SCALAR) return false;
  return expected.as === 'key'
    ? getScalarValue(after, event) === expected.name
    : readsAs(after, event, expected.value);
}

/** Whether two events of two texts differ in nothing but their places. */
function isSame(before: string, a: Event, after: string, b: Event): boolean {
  switch (a.type) {
    case EVENT_ID.SCALAR:
      return (
        b.type === a.type &&
        b.style === a.style &&
        (b.valueStart === -1) === (a.valueStart === -1) &&
        (a.valueStart === -1 || getScalarValue(before, a) === getScalarValue(after, b)) &&
        hasSameProperties(before, a, after, b)
      );
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return b.type === a.type && b.style === a.style && hasSameProperties(before, a, after, b);
    case EVENT_ID.ALIAS:
      return (
        b.type === a.type &&
        before.slice(a.anchorStart, a.anchorEnd) === after.slice(b.anchorStart, b.anchorEnd)
      );
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
}

type Properties = Pick<ScalarEvent, 'tagStart' | 'tagEnd' | 'anchorStart' | 'anchorEnd'>;

function hasSameProperties(before: string, a: Properties, after: string, b: Properties): boolean {
  return (
    before.slice(a.tagStart, a.tagEnd) === after.slice(b.tagStart, b.tagEnd) &&
    before.slice(a.anchorStart, a.anchorEnd) === after.slice(b.anchorStart, b.anchorEnd)
  );
}

/** How many problems a text has, by rule. */
export function countProblems(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of compose(text).problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
