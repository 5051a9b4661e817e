import { wordShare } from './word-share.ts';

/** What the last word of a name is that stands for a secret, in small letters and without what joins words. */
const NAMES = [
  'accesskey',
  'apikey',
  'credential',
  'credentials',
  'encryptionkey',
  'passphrase',
  'passwd',
  'password',
  'privatekey',
  'pwd',
  'secret',
  'secretkey',
  'signingkey',
  'token',
];

/** Printable, without blanks and quotes. What starts with one of the excluded signs stands for what is filled in. */
const VALUE = /^(?![$<{*%])[\x21\x23-\x26\x28-\x7e]{16,200}$/;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** At most half of a secret looks like words. */
const MOST_WORDS = 0.5;

/** Whether a name, such as `clientSecret` or `API_KEY`, is one for a secret. */
export function isSecretName(name: string): boolean {
  const folded = name.toLowerCase().replace(/[-_. ]/g, '');
  return NAMES.some((each) => folded.endsWith(each));
}

/** Whether a value under such a name is a secret, rather than a setting, an address or what is filled in later. */
export function isSecretValue(value: string): boolean {
  return (
    VALUE.test(value) &&
    /[A-Za-z]/.test(value) &&
    /[0-9]/.test(value) &&
    !UUID.test(value) &&
    !value.includes('://') &&
    wordShare(value) <= MOST_WORDS
  );
}
