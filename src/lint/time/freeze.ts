import { isTimeZone, momentOf, wallMinutes } from './time-zone.ts';

/** When nothing is raised, in the time of one place; every week, or once. */
export interface Freeze {
  /** Why, in a few words. */
  readonly name: string;
  readonly timeZone: string;
  readonly repeats: 'weekly' | 'once';
  /** In minutes: since Monday 00:00 of the week, or since the epoch as the clock on the wall counts. */
  readonly from: number;
  /** The end, excluded. */
  readonly to: number;
}

/** A freeze as the policy writes it. */
export interface FreezeDefinition {
  readonly name: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
}

const MINUTES_PER_WEEK = 7 * 24 * 60;
/** 1970-01-01 was a Thursday. */
const EPOCH_IN_WEEK = 3 * 24 * 60;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Reads a freeze. Returns the field that is wrong and what it must be, when it is none. */
export function readFreeze(
  definition: FreezeDefinition,
): Freeze | { readonly field: 'timeZone' | 'from' | 'to'; readonly message: string } {
  const { name, timeZone } = definition;
  if (!isTimeZone(timeZone)) {
    return { field: 'timeZone', message: 'is no time zone; write one such as `Europe/Amsterdam` or `UTC`' };
  }
  const [from, to] = [readEdge(definition.from), readEdge(definition.to)];
  if (from === null) return { field: 'from', message: EDGE };
  if (to === null) return { field: 'to', message: EDGE };
  if (from.repeats !== to.repeats) {
    return { field: 'to', message: 'must be of the kind of `from`: two weekdays, or two dates' };
  }
  const isEmpty = from.repeats === 'once' ? from.minute >= to.minute : from.minute === to.minute;
  if (isEmpty) {
    return { field: 'to', message: 'must be after `from`' };
  }
  return { name, timeZone, repeats: from.repeats, from: from.minute, to: to.minute };
}

const EDGE =
  'must be a weekday and a time such as `Fri 14:00`, or a date and a time such as `2026-12-18 12:00`';

/**
 * Whether a freeze holds at a moment. An hour that the clock shows twice belongs to it once, from the first time on.
 *
 * @param now in milliseconds since the epoch
 * @returns when it ends, or null when it does not hold
 */
export function freezeEnd({ timeZone, repeats, from, to }: Freeze, now: number): number | null {
  const ends = startsNear(now).map((start) => {
    const end = momentOf(start + lengthOf(), timeZone);
    return momentOf(start, timeZone) <= now && now < end ? end : null;
  });
  return ends.find((end) => end !== null) ?? null;

  function lengthOf(): number {
    return repeats === 'once' ? to - from : modulo(to - from, MINUTES_PER_WEEK);
  }

  /** On the wall. Around a change of the clock, the start of this week may still be ahead of what the wall shows. */
  function startsNear(at: number): number[] {
    if (repeats === 'once') return [from];
    const wall = wallMinutes(at, timeZone);
    const last = wall - modulo(wall + EPOCH_IN_WEEK - from, MINUTES_PER_WEEK);
    return [last, last + MINUTES_PER_WEEK];
  }
}

interface Edge {
  readonly repeats: Freeze['repeats'];
  readonly minute: number;
}

function readEdge(text: string): Edge | null {
  const [, day = '', hours, minutes] =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const ofDay = Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(ofDay)) return null;
  const weekday = weekdays.indexOf(day);
  if (weekday !== -1) return { repeats: 'weekly', minute: weekday * 24 * 60 + ofDay };
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) return null;
  return { repeats: 'once', minute: start / 60_000 + ofDay };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
