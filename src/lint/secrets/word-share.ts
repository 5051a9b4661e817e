/** What people read as a word, in the middle of names such as `checkoutButtonV2` and `LATEST_ORDERS` too. */
const WORD = /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g;

/** How much of a text is words, from 0 to 1. Of random letters and digits it is about a quarter, of a name most. */
export function wordShare(text: string): number {
  const letters = (text.match(WORD) ?? []).reduce((sum, { length }) => sum + length, 0);
  return text === '' ? 0 : letters / text.length;
}
