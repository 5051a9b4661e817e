import type { YAMLException } from 'js-yaml';
import { MAX_DEPTH } from '../limits.ts';
import type { Complaint, RangedProblem } from '../place.ts';
import { explainAtSign } from './at-sign.ts';

/** Turns the parser's complaint into ours: one line, no snippet, with what to write instead. */
export function explainSyntaxError(text: string, error: YAMLException): RangedProblem {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const complaint =
    explainDepth(error.reason) ?? explainCharacter(text, start) ?? explainReason(error.reason);
  return { ...complaint, start, end: endOfToken(text, start) };
}

function explainDepth(reason: string): Complaint | null {
  if (!reason.startsWith('nesting exceeded')) return null;
  return {
    rule: 'yaml-depth',
    message: `Maps and lists are nested deeper than ${MAX_DEPTH} levels.`,
    remedy: 'Write fewer levels; a condition that is used again belongs into a segment.',
  };
}

/** The traps that show in the character the parser stumbled over. */
function explainCharacter(text: string, at: number): Complaint | null {
  const character = text.charAt(at);
  if (/^[ \t]*\t/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1))) return tab;
  if (character === '@') return explainAtSign(text, at, text.slice(at, endOfToken(text, at)));
  if (character === '`' || character === '%') {
    return trap(
      `A value cannot start with ${character === '%' ? '`%`' : 'a backtick'}, which YAML reserves.`,
      character === '%'
        ? 'Write a percentage as a bare number, and put a text in quotes.'
        : 'Put the text in quotes.',
    );
  }
  if (character === ':' && /^:(?:\s|$)/.test(text.slice(at, at + 2))) {
    return syntax(
      'A `:` followed by a space makes a key, and this one stands inside a value.',
      'Put the whole text in quotes.',
    );
  }
  return null;
}

function explainReason(reason: string): Complaint {
  return (
    reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? syntax('The YAML cannot be read here.', REMEDY)
  );
}

function syntax(message: string, remedy: string): Complaint {
  return { rule: 'yaml-syntax', message, remedy };
}

function trap(message: string, remedy: string): Complaint {
  return { rule: 'yaml-trap', message, remedy };
}

const REMEDY = 'Check the indentation, the quotes and the brackets around this place.';

const tab = syntax('A tab indents this line.', 'Indent with spaces.');

/** The parser's reasons that deserve words of their own. */
const reasons: readonly (readonly [RegExp, Complaint])[] = [
  [/^tab characters/, tab],
  [
    /within a (?:single|double) quoted scalar$/,
    syntax('A quoted text has no closing quote.', 'Add the closing quote.'),
  ],
  [/within a flow collection$/, syntax('A bracket is not closed.', 'Add the closing `]` or `}`.')],
  [
    /^missed comma/,
    syntax('A comma is missing between two entries.', 'Add the comma, or put the text in quotes.'),
  ],
  [/^expected the node content/, syntax('An entry is missing before this comma.', 'Delete one comma.')],
  [
    /^(?:deficient|bad) indentation/,
    syntax(
      'The indentation does not fit the lines above.',
      'Line up the keys of one map; indent with two spaces.',
    ),
  ],
  [
    /^expected ':'|multiline key/,
    syntax('A key without `:` and a value.', 'Write `key: value`, or put a text of several lines in quotes.'),
  ],
  [/^a whitespace character is expected/, syntax('A space is missing after `:`.', 'Write `key: value`.')],
  [
    /^(?:unknown escape sequence|expected hexadecimal)/,
    syntax(
      'An unknown escape in a double-quoted text.',
      'Write `\\\\` for a backslash, or use single quotes.',
    ),
  ],
  [
    /tag|directive|YAML version|\bTAG\b/,
    {
      rule: 'yaml-tag',
      message: 'Tags and directives are not allowed.',
      remedy: 'Delete it; put a text that starts with `!` in quotes.',
    },
  ],
  [
    /anchor|alias/,
    {
      rule: 'yaml-alias',
      message: 'Anchors and aliases are not allowed.',
      remedy: 'Write the value out; put a text that starts with `&` or `*` in quotes.',
    },
  ],
  [
    /^(?:end of the stream|directives end mark)/,
    syntax(
      'The file goes on after its content has ended.',
      'A flag is one map: line up its keys at the first column.',
    ),
  ],
];

/** The end of the run of characters at an offset that belong together for the eye. */
function endOfToken(text: string, start: number): number {
  const rest = /^[^\s,[\]{}]+/.exec(text.slice(start, start + 200));
  return Math.min(text.length, start + (rest?.[0].length ?? 1));
}
