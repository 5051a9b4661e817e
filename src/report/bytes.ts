const encoder = new TextEncoder();

/** Bytes of UTF-8; never less than UTF-16 code units, so that one budget holds for both. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
