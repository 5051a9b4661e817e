const MINUTE = 60_000;
const units = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE } as const;

/**
 * Reads a duration such as `90m`, `24h` or `3d`.
 *
 * @returns milliseconds, or null when it is none
 */
export function durationOf(text: string): number | null {
  const [, number, unit] = /^([1-9][0-9]{0,3})([mhd])$/.exec(text) ?? [];
  return number === undefined ? null : Number(number) * units[unit as keyof typeof units];
}

/** A duration in words, to the minute and in at most two units: `3 h 12 m`, `2 d 4 h`, `under a minute`. */
export function durationInWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts: [number, string][] = [
    [days, 'd'],
    [hours, 'h'],
    ...(days > 0 ? [] : [[minutes % 60, 'm'] satisfies [number, string]]),
  ];
  const words = parts.filter(([number]) => number > 0).map(([number, unit]) => `${number} ${unit}`);
  return words.length === 0 ? 'under a minute' : words.join(' ');
}

/** A moment as people and programs read it, to the minute: `2026-11-30 08:00 UTC`. */
export function momentInWords(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
