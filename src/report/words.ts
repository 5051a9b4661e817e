/**
 * A sentence as data. Our own words are strings; what came out of a file is a quote, so that each output escapes it
 * in its own way and nothing is escaped twice or not at all.
 */
export type Words = readonly (string | Quote)[];

/** Text that somebody else wrote. */
export interface Quote {
  readonly quote: string;
}

export function quote(text: string): Quote {
  return { quote: text };
}

/** Joins sentences with our own words between them. */
export function join(sentences: readonly Words[], between: string): Words {
  return sentences.flatMap((words, index) => (index === 0 ? [...words] : [between, ...words]));
}

/** One text, with every quote written the way its destination needs it. */
export function spell(words: Words, write: (text: string) => string): string {
  return words.map((word) => (typeof word === 'string' ? word : write(word.quote))).join('');
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The text with a full stop at its end, unless it has one. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
