import { wordShare } from './word-share.ts';

/** Longer texts are data: pictures, programs, documents. */
const LONGEST = 200;

/** In bits for each character. A random text of 32 has about 4.5, a name about 3.5. */
const LEAST_ENTROPY = 4;

/** At most half of a random text looks like words. */
const MOST_WORDS = 0.5;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** Days, and moments as names of files have them. */
const TIME = /\d{4}-\d\d-\d\d(?:T[\d-]+Z)?/g;

/** Digests and ids of commits. */
const HEX = /[0-9A-Fa-f]{8,}/g;

/** How the pictures and fonts that people write down begin in base64, and digests that say so. */
const DATA = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|PHN2Zy|PD94bWw|d09G[MR]|AAABAA|sha(?:256|384|512)-)/;

/**
 * Whether a text of letters, digits and `+/_-` is one that nobody can read: long, of three kinds of characters, random,
 * and not made of words, digests, days or UUIDs.
 *
 * @param least how many characters it has at least
 */
export function isOpaque(text: string, least: number): boolean {
  if (text.length > LONGEST || DATA.test(text)) return false;
  const rest = text.replace(UUID, '').replace(TIME, '').replace(HEX, '');
  return (
    rest.length >= least &&
    [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(rest)) &&
    entropyOf(rest) >= LEAST_ENTROPY &&
    wordShare(rest) <= MOST_WORDS
  );
}

/** Shannon's entropy of the characters of a text, in bits for each. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}
