import { cut, htmlCode } from '../html-code.ts';
import { spell, type Words } from '../words.ts';

/** Longer quotes are cut, because a narrow table is read faster. In characters. */
const longestQuote = 120;

/** Whether none of its quotes is cut. */
export function isUncut(words: Words): boolean {
  return words.every(
    (word) => typeof word === 'string' || 'strong' in word || cut(word.quote, longestQuote) === word.quote,
  );
}

/** A sentence as Markdown: what somebody else wrote is code, what must not be missed is bold. */
export function inMarkdown(words: Words): string {
  return spell(words, (text) => htmlCode(text, longestQuote), own);
}

/** The same for a title, which is bold as a whole. */
export function inTitle(words: Words): string {
  return spell(words, (text) => htmlCode(text, longestQuote), escaped);
}

function own(text: string, isStrong: boolean): string {
  return isStrong ? `**${escaped(text)}**` : escaped(text);
}

/** Of our own words, only `< 0.001 %` and `> 99.999 %` could be markup. */
function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
