import { sortedEntries } from '../model/index.ts';

/** A text that is equal for two pieces of plain data exactly when they are, whatever the order of their keys. */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join()}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null';
  const entries = sortedEntries(data as Readonly<Record<string, unknown>>);
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`;
}
