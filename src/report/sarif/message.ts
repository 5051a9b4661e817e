import { oneLine } from '../one-line.ts';

/**
 * A text as a SARIF message. A viewer makes links of `[text](target)` (3.11.6), which nobody's file may put there; a
 * message without arguments has no placeholders, so that braces stand for themselves.
 */
export function sarifMessage(text: string): { readonly text: string } {
  return { text: oneLine(text).replaceAll('](', '] (') };
}
