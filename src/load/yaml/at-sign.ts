import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import { readPlain } from './scalar.ts';

/**
 * Explains a value that starts with `@`. Of an owner it is clear that the sign has to go; in a condition it may well
 * belong to the value, as in `endsWith: @acme.com`.
 *
 * @param at where the `@` stands
 * @param token the run of characters that starts with it
 */
export function explainAtSign(text: string, at: number, token: string): Complaint {
  const name = token.replace(/^@+/, '');
  const place = ownerPlace(text, at);
  const isSafe =
    place !== null && isName(name) && AFTER[place].test(text.slice(at + token.length).slice(0, 200));
  return {
    rule: 'yaml-trap',
    message: 'A value cannot start with `@`, which YAML reserves.',
    remedy:
      place === null
        ? 'Put the text in quotes, or write it without the `@`.'
        : `Write ${show(name || 'acme/checkout')} without the \`@\`.`,
    fix: isSafe ? { kind: 'replace-text', start: at, end: at + token.length - name.length, text: '' } : null,
  };
}

/** Whether a name stays a text without quotes, whatever surrounds it. */
function isName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)*$/.test(name) && readPlain(name).value === name;
}

/** What must follow, for the name to be the whole value. */
const AFTER = { 'on a line': /^[ \t]*(?:\r?\n|$|(?<=[ \t])#)/, 'in brackets': /^\s*[,\]]/ };

/** Where a value stands among the owners of a flag or a policy. There is no data to ask, so the lines are read. */
function ownerPlace(text: string, at: number): keyof typeof AFTER | null {
  const lines = text.slice(0, at).split('\n');
  const field = lines.findLastIndex((line) => !/^(?:[ \t]|-|#|\r?$)/.test(line));
  const [first = '', ...others] = lines.slice(field);
  const last = others.pop();
  if (last === undefined) {
    if (/^(?:owner|teams)[ \t]*:[ \t]+$/.test(first)) return 'on a line';
    return /^(?:owner|teams)[ \t]*:[ \t]+\[[^\]{}#]*$/.test(first) ? 'in brackets' : null;
  }
  const isItem = /^[ \t]*-[ \t]+$/.test(last) && others.every((line) => /^[ \t]*(?:-|#|\r?$)/.test(line));
  return isItem && /^(?:owner|teams)[ \t]*:[ \t]*(?:\r?$|#)/.test(first) ? 'on a line' : null;
}
