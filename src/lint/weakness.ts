import { lengthOf } from './documentation/length.ts';
import { repeatsKey } from './documentation/repeats-key.ts';
import { isTemplateText } from './documentation/template-text.ts';
import { unfinishedMarker } from './documentation/unfinished.ts';
import { quoted } from './quoted.ts';

/** A sentence has at least as many letters that differ. */
const FEWEST_LETTERS = 5;

/**
 * What is wrong with a reason, as the end of a sentence that begins with what is written; null when it may pass.
 *
 * @param subject what it is the reason for, such as the key of the flag: saying that again is none
 * @param least how many characters it needs
 */
export function weaknessOf(reason: string, subject: string, least: number): string | null {
  const length = lengthOf(reason);
  if (length < least) return `has ${length} of the ${least} characters that a reason needs`;
  if (isPlaceholder(reason)) return 'holds the place of a reason';
  return repeatsKey(reason, subject) ? `only repeats ${quoted(subject)}` : null;
}

function isPlaceholder(text: string): boolean {
  const letters = new Set(text.toLowerCase().match(/[\p{L}\p{N}]/gu));
  return unfinishedMarker(text) !== null || isTemplateText(text) || letters.size < FEWEST_LETTERS;
}
