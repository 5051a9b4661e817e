import { lengthOf } from './documentation/length.ts';
import { repeatsKey } from './documentation/repeats-key.ts';
import { isTemplateText } from './documentation/template-text.ts';
import { unfinishedMarker } from './documentation/unfinished.ts';
import { isBlank } from './is-blank.ts';
import { quoted } from './quoted.ts';

/** A sentence has at least as many letters that differ. */
const FEWEST_LETTERS = 5;

/**
 * What is wrong with a description or a reason, as the end of a sentence that begins with what it is; null when it may
 * pass. What helps most to know comes first.
 *
 * @param subject what it is about, such as the key of the flag: saying that again says nothing
 * @param least how many characters it needs
 */
export function weaknessOf(text: string, subject: string, least: number): string | null {
  if (isBlank(text)) return 'is blank';
  const marker = unfinishedMarker(text);
  if (marker !== null) return `is not written yet: it says ${quoted(marker)}`;
  if (isTemplateText(text)) return 'is the text of a template';
  const letters = new Set(text.toLowerCase().match(/[\p{L}\p{N}]/gu));
  if (letters.size < FEWEST_LETTERS) return 'only holds the place of a sentence';
  if (repeatsKey(text, subject)) return `has no word that is not in ${quoted(subject)}`;
  const length = lengthOf(text);
  return length < least ? `has ${length} of the ${least} characters that a sentence needs` : null;
}
