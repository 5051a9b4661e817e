/** An address as people have them. The look behind keeps a long run of letters from being tried at each of them. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?![\p{L}\p{N}-])/gu;

/** The longest name before an `@` that is looked at as part of a URL. */
const LONGEST_LOGIN = 300;

/** A mail address in a text. */
export interface MailAddress {
  /** What stands before the `@`. */
  readonly mailbox: string;
  readonly domain: string;
}

/** The mail addresses in a text. Logins of URLs and of git, and names of pictures such as `logo@2x.png`, are none. */
export function mailAddressesIn(text: string): MailAddress[] {
  return addresses(text).map(({ mailbox, domain }) => ({ mailbox, domain }));
}

/** Whether a text is one mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  return addresses(text).some(({ length }) => length === text.length);
}

/** An address as a message may show it, which many people read: `a…@example.com`. */
export function masked({ mailbox, domain }: MailAddress): string {
  const [first = ''] = mailbox;
  return `${first}…@${domain}`;
}

interface Found extends MailAddress {
  readonly length: number;
}

function addresses(text: string): Found[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: whole, 1: mailbox = '', 2: domain = '', index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_LOGIN), index);
    const after = text.slice(index + whole.length);
    const isLogin = /:\/\/[^/?#\s]*$/.test(before) || /^:\S/.test(after);
    return isLogin || /^\d+x\./.test(domain) ? [] : [{ mailbox, domain, length: whole.length }];
  });
}
