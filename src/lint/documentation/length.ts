/** Of these scripts one character says as much as two letters. */
const DENSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu;

/** How much a text says, in letters: blanks at its ends do not count, nor does a row of them in it. */
export function lengthOf(text: string): number {
  const written = text.trim().replace(/\s+/g, ' ').replace(DENSE, '••');
  return [...written].length;
}
