import type { Logic } from './logic.ts';

/**
 * The length of JSON in bytes, without writing it. Shared parts are measured once, so a flag that would expand to
 * gigabytes is refused in the time it takes to read it.
 *
 * @param measured what has been measured before
 */
export function jsonSize(json: Logic, measured: Map<object, number>): number {
  if (typeof json !== 'object' || json === null) return scalarSize(json);
  const known = measured.get(json);
  if (known !== undefined) return known;
  const parts = Array.isArray(json)
    ? json.map((each: Logic) => jsonSize(each, measured))
    : Object.entries(json).map(([key, value]) => scalarSize(key) + 1 + jsonSize(value, measured));
  const size = parts.reduce((sum, part) => sum + part + 1, parts.length === 0 ? 2 : 1);
  measured.set(json, size);
  return size;
}

function scalarSize(scalar: string | number | boolean | null): number {
  const text = JSON.stringify(scalar);
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
