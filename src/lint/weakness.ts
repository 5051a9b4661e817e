import { quoted } from './quoted.ts';

/** What people write first when they have nothing to say yet. */
const fillers = new Set(['todo', 'tbd', 'tbc', 'fixme', 'wip', 'xxx', 'placeholder', 'lorem']);

/** A sentence has more letters than this that differ. */
const FEWEST_LETTERS = 5;

/**
 * What is wrong with a reason, as the end of a sentence that begins with what is written; null when it may pass.
 *
 * @param subject what it is the reason for, such as the key of the flag: saying that again is none
 * @param least how many characters it needs
 */
export function weaknessOf(reason: string, subject: string, least: number): string | null {
  const text = reason.trim();
  const { length } = [...text];
  if (length < least) return `has ${length} of the ${least} characters that a reason needs`;
  if (isPlaceholder(text)) return 'holds the place of a reason';
  const known = new Set(wordsOf(subject));
  return wordsOf(text).every((word) => known.has(word)) ? `only repeats ${quoted(subject)}` : null;
}

function isPlaceholder(text: string): boolean {
  const [first = ''] = wordsOf(text);
  const letters = new Set(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  return fillers.has(first) || letters.size < FEWEST_LETTERS || (text.startsWith('<') && text.endsWith('>'));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
