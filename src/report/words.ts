/**
 * A sentence as data. Our own words are strings; what came out of a file is a quote, so that each output escapes it
 * in its own way and nothing is escaped twice or not at all.
 */
export type Words = readonly (string | Quote | Strong)[];

/** Text that somebody else wrote. */
export interface Quote {
  readonly quote: string;
}

/** Our own words that a reader should not miss. */
export interface Strong {
  readonly strong: string;
}

export function quote(text: string): Quote {
  return { quote: text };
}

export function strong(text: string): Strong {
  return { strong: text };
}

/** Joins sentences with our own words between them. */
export function join(sentences: readonly Words[], between: string): Words {
  return sentences.flatMap((words, index) => (index === 0 ? [...words] : [between, ...words]));
}

/** Joins names the way a sentence lists them: `a, b and c`. */
export function list(names: readonly Words[], last = ' and '): Words {
  const [end, ...rest] = names.toReversed();
  if (end === undefined) return [];
  return rest.length === 0 ? end : [...join(rest.toReversed(), ', '), last, ...end];
}

/** One text, with every quote written the way its destination needs it. */
export function spell(
  words: Words,
  write: (text: string) => string,
  own: (text: string, isStrong: boolean) => string = (text) => text,
): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return own(word, false);
      return 'strong' in word ? own(word.strong, true) : write(word.quote);
    })
    .join('');
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The text with a full stop at its end, unless it has one. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
