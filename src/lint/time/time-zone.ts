/** Whether a text names a time zone of the IANA database. */
export function isTimeZone(text: string): boolean {
  // What a clock is apart from UTC is understood as well, but knows no summer.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    clock(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the clock on the wall shows somewhere, in minutes since 1970-01-01 00:00 on that wall.
 *
 * @param at in milliseconds since the epoch
 */
export function wallMinutes(at: number, timeZone: string): number {
  const parts = new Map(
    clock(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 60_000;
}

/**
 * The moment at which the clock on the wall shows something: the first one when it does so twice, because it is set
 * back; the end of the gap when it never does, because it is set forward.
 *
 * @returns milliseconds since the epoch
 */
export function momentOf(wall: number, timeZone: string): number {
  const day = 24 * 60;
  const offsets = [wall - day, wall + day].map((near) => wallMinutes(near * 60_000, timeZone) - near);
  const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const shown = candidates.find((minute) => wallMinutes(minute * 60_000, timeZone) === wall);
  const [before = wall, after = wall] = candidates;
  return (shown ?? firstAt(wall, timeZone, before, after)) * 60_000;
}

/** The first minute between two others, the second included, at which the wall shows at least this. */
function firstAt(wall: number, timeZone: string, before: number, after: number): number {
  if (after - before <= 1) return after;
  const middle = Math.floor((before + after) / 2);
  return wallMinutes(middle * 60_000, timeZone) < wall
    ? firstAt(wall, timeZone, middle, after)
    : firstAt(wall, timeZone, before, middle);
}

/** Making one takes long. Only zones that exist get in. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws `RangeError` for what is no time zone. */
function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(timeZone, made);
  return made;
}
