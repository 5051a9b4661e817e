/** In UTF-16 code units. */
const LONGEST = 160;

/** Conditions and values can be as long as their file; a sentence cannot. */
export function shortened(words = ''): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
}
