/** A pattern or an owner; a backslash takes what follows it, a blank in a file name above all. */
const WORD = /(?:[^\s\\]|\\.)+/g;

/** What GitHub takes for an owner: a team or a user behind `@`, or a mail address. */
const OWNER = /^(?:@[A-Za-z0-9][\w./-]*|[A-Za-z0-9][\w.+-]*@[A-Za-z0-9][\w.-]*)$/;

/** GitLab's sections; GitHub has no patterns that start with a bracket. */
const SECTION = /^\^?\[/;

/**
 * The owners that a CODEOWNERS file names, as GitHub reads it: on each line a pattern and then the owners, up to a
 * `#`. What is no owner is passed over.
 *
 * @returns teams and users without `@`, and mail addresses
 */
export function ownersIn(text: string): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const [pattern = '#', ...others] = line.match(WORD) ?? [];
    if (pattern.startsWith('#') || SECTION.test(pattern)) continue;
    for (const word of others) {
      if (word.startsWith('#')) break;
      if (OWNER.test(word)) owners.add(word.replace(/^@/, ''));
    }
  }
  return owners;
}
