import { HIDDEN } from '../model/index.ts';

const LONGEST = 60;

/**
 * Text from a file or a file name as it may stand in a message: one line, in backticks, cut at 60 characters, with
 * every character that does not show written as its code point.
 */
export function show(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${visible(cut).replaceAll('`', "'")}\``;
}

/** The same text with every character that does not show written as its code point. */
function visible(text: string): string {
  return text.replace(HIDDEN, codePoint).replace(/\ufffd/g, codePoint);
}

/** A character as Unicode names it, `U+202E`. */
export function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}
