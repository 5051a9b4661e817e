/** The words of a text as they are written: runs of letters and digits of any script. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
