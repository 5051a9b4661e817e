import { isAscii, isUtf8 } from 'node:buffer';
import { HIDDEN_IN_TEXT } from '../model/index.ts';
import { MAX_FILE_BYTES, MAX_PROBLEMS_PER_FILE } from './limits.ts';
import type { RangedProblem } from './place.ts';
import { codePoint } from './show.ts';

/** The text of a file, and what is wrong with its characters. */
export interface DecodedText {
  /** Null when the bytes are not a text that YAML could be read from. */
  readonly text: string | null;
  /** What the problems' ranges refer to; differs from `text` only where that is null. */
  readonly shown: string;
  readonly problems: readonly RangedProblem[];
}

/** What no YAML text may hold, a carriage return without its line feed included. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/g;

/**
 * Reads a file's bytes as UTF-8 and refuses what YAML forbids or a reviewer could not see, comments included.
 *
 * @param bytes the file, or at least its first `MAX_FILE_BYTES` + 1 bytes
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) {
    return unreadable('', {
      rule: 'file-too-large',
      message: `The file is larger than ${MAX_FILE_BYTES / 1024} KiB.`,
      remedy: 'Move long lists into segments or into the service; a flag holds the decision, not the data.',
      start: 0,
      end: 0,
    });
  }
  const ascii = isAscii(bytes);
  if (!ascii && !isUtf8(bytes)) return invalidUtf8(bytes);
  const text = bytes.toString(ascii ? 'latin1' : 'utf8');
  const controls = findControls(text);
  if (controls.length > 0) return { text: null, shown: text, problems: controls };
  return { text, shown: text, problems: ascii ? [] : findInvisible(text) };
}

/** Where YAML's reading of `"\u202E"` may put a character that a key must not have. */
export function hasInvisible(text: string): boolean {
  return text.search(CONTROL) !== -1 || text.search(HIDDEN_IN_TEXT) !== -1;
}

/** As many matches as anybody will be told, and one more. */
function firstMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    matches.push(match);
    if (matches.length > MAX_PROBLEMS_PER_FILE) break;
  }
  return matches;
}

function findControls(text: string): RangedProblem[] {
  return firstMatches(text, CONTROL).map(({ 0: character, index: start }) => ({
    rule: 'file-encoding',
    ...(character === '\r'
      ? {
          message: 'A carriage return (U+000D) stands without a line feed.',
          remedy: 'Save the file with LF or CRLF line endings.',
        }
      : {
          message: `The control character ${codePoint(character)} is not allowed in YAML.`,
          remedy: 'Delete the character; save the file as plain UTF-8 text.',
        }),
    start,
    end: start + 1,
  }));
}

function findInvisible(text: string): RangedProblem[] {
  return firstMatches(text, HIDDEN_IN_TEXT).map(({ 0: character, index: start }) =>
    start === 0 && character === '\ufeff'
      ? {
          rule: 'file-encoding',
          message: 'The file starts with a byte order mark (U+FEFF).',
          remedy: 'Save the file as UTF-8 without a byte order mark.',
          start,
          end: 1,
        }
      : {
          rule: 'invisible-character',
          message: `The character ${codePoint(character)} does not show, or reorders the text around it.`,
          remedy: `Delete it, or write it as "\\${escapeCode(character)}" in double quotes where it belongs to a value.`,
          start,
          end: start + character.length,
        },
  );
}

/** A character as a double-quoted YAML text escapes it, without the backslash. */
function escapeCode(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `U${hex.padStart(8, '0')}` : `u${hex.padStart(4, '0')}`;
}

function invalidUtf8(bytes: Buffer): DecodedText {
  const shown = bytes.toString('utf8');
  const start = firstReplaced(shown, bytes);
  return unreadable(shown, {
    rule: 'file-encoding',
    message: 'The bytes here are not UTF-8.',
    remedy: 'Save the file as UTF-8.',
    start,
    end: start + 1,
  });
}

/** The offset of the first replacement character that is not in the bytes themselves. */
function firstReplaced(shown: string, bytes: Buffer): number {
  let offset = 0;
  let byte = 0;
  for (let at = shown.indexOf('\ufffd'); at !== -1; at = shown.indexOf('\ufffd', at + 1)) {
    byte += Buffer.byteLength(shown.slice(offset, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    offset = at + 1;
  }
  return 0;
}

function unreadable(shown: string, problem: RangedProblem): DecodedText {
  return { text: null, shown, problems: [problem] };
}
