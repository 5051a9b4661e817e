import { HIDDEN } from '../model/index.ts';

/** Replaces every character that does not show, line breaks included. */
export function replaceHidden(text: string, by: (hidden: string) => string): string {
  return text.replace(/[^\x20-\x7e]+/g, (unusual) => unusual.replace(HIDDEN, by));
}

/** The same for a text of several lines. */
export function replaceHiddenInLines(text: string, by: (hidden: string) => string): string {
  return text.replace(/[^\n\x20-\x7e]+/g, (unusual) => unusual.replace(HIDDEN, by));
}
