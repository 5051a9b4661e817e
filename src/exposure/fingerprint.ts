/**
 * A text that is equal for two pieces of plain data exactly when the data is, whatever the order of their keys.
 * Maps count as lists of their entries, whose order does count.
 */
export function fingerprint(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
