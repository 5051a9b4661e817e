import { replaceHidden } from './hidden.ts';

/**
 * Any text as a piece of Markdown or HTML that shows exactly this text and does nothing: no markup, mention, link
 * or image. Everything but letters and digits becomes a numeric entity, also inside a table cell; what is hidden
 * becomes U+FFFD; what is longer is cut.
 *
 * @param longest in characters
 */
export function htmlCode(text: string, longest = 500): string {
  const shown = cut(replaceHidden(text, () => '\ufffd').replace(NO_CHARACTER, '\ufffd'), longest);
  return `<code>${shown.replace(/[^A-Za-z0-9]/gu, entity)}</code>`;
}

/**
 * What no text may hold, so that no entity stands for it
 * (https://spec.commonmark.org/0.31.2/#numeric-character-references).
 */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** The text, or as much of it as is allowed, with an ellipsis at its end. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
