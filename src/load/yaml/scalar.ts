import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import { readNumber } from './number.ts';

/** What a plain scalar stands for: a value of YAML 1.2 core, or a trap. */
export type PlainReading =
  | { readonly value: null | boolean | number | string; readonly complaint: null }
  | { readonly value: null; readonly complaint: Complaint };

/** Words that are truth values to some YAML readers and texts to others. */
const AMBIGUOUS = /^(?:yes|no|y|n)$/i;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const NULL = /^(?:null|Null|NULL|~)$/;

/**
 * Reads a plain (unquoted) scalar that is not empty, as YAML 1.2 core does
 * (https://yaml.org/spec/1.2.2/#103-core-schema), and refuses what other readers or hurried people would read
 * differently.
 */
export function readPlain(source: string): PlainReading {
  switch (source.charCodeAt(0)) {
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39: // 0 to 9
      return readNumeric(source);
    case 0x46: // F
    case 0x4e: // N
    case 0x54: // T
    case 0x59: // Y
    case 0x66:
    case 0x6e:
    case 0x74:
    case 0x79:
    case 0x7e: // ~
      return source.length > 5 ? accept(source) : readWord(source);
    default:
      return accept(source);
  }
}

/** Whether a plain scalar is one of these words. */
export function isAmbiguous(source: string): boolean {
  return AMBIGUOUS.test(source);
}

function readWord(source: string): PlainReading {
  if (TRUE.test(source)) return accept(true);
  if (FALSE.test(source)) return accept(false);
  if (NULL.test(source)) return accept(null);
  if (!isAmbiguous(source)) return accept(source);
  return refuse({
    rule: 'yaml-trap',
    message: `${show(source)} is a truth value to some YAML readers and a text to others.`,
    remedy: `Write ${quoted(source)} if you mean the text; else ${/^y/i.test(source) ? '`true` for the value, `on` for the variant' : '`false` for the value, `off` for the variant'}.`,
  });
}

function readNumeric(source: string): PlainReading {
  const reading = readNumber(source);
  if (reading.kind === 'number') return accept(reading.value);
  if (reading.kind === 'text') return accept(source);
  const number = reading.write === null ? '' : `Write \`${reading.write}\` for the number, or `;
  return refuse({
    rule: 'yaml-trap',
    message: `The number ${show(source)} ${reading.why}.`,
    remedy: `${number}${number === '' ? 'Write' : 'write'} ${quoted(source)} if you mean the text.`,
  });
}

/** A short text as one would quote it in the file; long ones are only described. */
function quoted(source: string): string {
  return source.length > 40 ? 'it in quotes' : `\`"${source}"\``;
}

function accept(value: null | boolean | number | string): PlainReading {
  return { value, complaint: null };
}

function refuse(complaint: Complaint): PlainReading {
  return { value: null, complaint };
}
