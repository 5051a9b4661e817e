import { isMailAddress } from '../mail-address.ts';

/** A user or an organisation of GitHub; the part after `_` is the short code of an enterprise. */
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9-]*(?:_[A-Za-z0-9]+)?$/;
const LONGEST_ACCOUNT = 39;

/** A team as GitHub writes it in URLs. */
const TEAM = /^\w[\w-]*$/;

/** The address of a team or of an account on GitHub. */
const PAGE = /^(?:https?:\/\/)?(?:www\.)?github\.com\/(?:orgs\/([\w-]+)\/teams\/([\w-]+)|([\w-]+))\/?$/i;

/** Whether a text names somebody whom GitHub can find: `organisation/team`, a user name or a mail address. */
export function isOwner(text: string): boolean {
  const [account = '', team, ...others] = text.split('/');
  if (!isAccount(account) || others.length > 0) return isMailAddress(text);
  return team === undefined || TEAM.test(team);
}

/** The owner that somebody certainly meant by a text that is none, or null. */
export function repairedOwner(text: string): string | null {
  const meant = meantBy(text);
  return meant !== text && isOwner(meant) ? meant : null;
}

function meantBy(text: string): string {
  const [, organisation, team, account] = PAGE.exec(text) ?? [];
  if (team !== undefined) return `${organisation}/${team}`;
  if (account !== undefined) return account;
  const address = text.replace(/^mailto:/i, '');
  return isMailAddress(address) ? address : text.replace('/@', '/');
}

function isAccount(text: string): boolean {
  return text.length <= LONGEST_ACCOUNT && ACCOUNT.test(text);
}
