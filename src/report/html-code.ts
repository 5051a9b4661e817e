import { HIDDEN } from './hidden.ts';

/**
 * Any text as a piece of Markdown or HTML that shows exactly this text and does nothing: no markup, mention, link
 * or image. Everything but letters and digits becomes a numeric entity, also inside a table cell; what is hidden
 * becomes U+FFFD; what is longer is cut.
 *
 * @param longest in characters
 */
export function htmlCode(text: string, longest = 500): string {
  const characters = [...text.replace(HIDDEN, '\ufffd')];
  const shown = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  return `<code>${shown.map(entity).join('')}</code>`;
}

function entity(character: string): string {
  return /^[A-Za-z0-9]$/.test(character) ? character : `&#${character.codePointAt(0)};`;
}
