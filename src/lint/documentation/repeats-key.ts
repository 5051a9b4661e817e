import { wordsIn } from './words.ts';

/** Words that every flag could say of itself. */
const FILLERS = new Set(
  wordsIn(`a an and be for if in is it my new of off on or our should that the this to we when whether will with
    control controls disable disabled disables enable enabled enables feature flag switch toggle turn turns use uses
    experiment kill ops permission release`),
);

/** Whether a text has no word of its own: only those of the key, and those that every flag could say of itself. */
export function repeatsKey(text: string, key: string): boolean {
  const known = new Set(wordsIn(key).map(singular));
  return wordsIn(text.toLowerCase()).every((word) => FILLERS.has(word) || known.has(singular(word)));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
