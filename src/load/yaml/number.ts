/** Everything YAML 1.2 core or a reader's eye takes for a number, exact or not. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const OTHER_BASE = /^[-+]?0(?:x[0-9a-fA-F]+|o[0-7]+|b[01]+)$/;
const UNDERSCORES = /^[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?$/;
const LEADING_ZERO = /^[-+]?0\d/;

/** Longer than any number with a purpose, and short enough for the expressions above to cost nothing. */
const LONGEST = 100;

/** What a plain scalar is as a number. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'refused'; readonly why: string; readonly write: string | null };

const TEXT: NumberReading = { kind: 'text' };
const TOO_MANY_DIGITS = 'has more digits than a number can hold';

/**
 * Reads a plain scalar that starts with a digit, a sign or a dot as a number of YAML 1.2 core. Refused is every
 * number that would not come out as written: what is compiled must be what was reviewed.
 */
export function readNumber(source: string): NumberReading {
  const value = Number(source);
  if (String(value) === source && Number.isFinite(value)) return checkSafe(value);
  if (source.length > LONGEST) return NUMBER.test(source) ? refuse(TOO_MANY_DIGITS, null) : TEXT;
  if (NUMBER.test(source)) return readDecimal(source, value);
  if (NOT_FINITE.test(source)) return refuse('is not finite', null);
  if (OTHER_BASE.test(source)) return refuse('is written in another base', plainForm(Number(source)));
  if (UNDERSCORES.test(source))
    return refuse('has underscores, which YAML 1.2 takes for a text', source.replaceAll('_', ''));
  return TEXT;
}

function readDecimal(source: string, value: number): NumberReading {
  if (LEADING_ZERO.test(source)) return refuse('has a leading zero', plainForm(value));
  if (!Number.isFinite(value)) return refuse('is larger than any number a service can hold', null);
  if (Object.is(value, -0)) return refuse('is zero with a sign', '0');
  if (decimal(source) !== decimal(String(value))) return refuse(TOO_MANY_DIGITS, plainForm(value));
  return checkSafe(value);
}

function checkSafe(value: number): NumberReading {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return refuse(`is beyond ${Number.MAX_SAFE_INTEGER}, where whole numbers are no longer exact`, null);
  }
  return { kind: 'number', value };
}

function refuse(why: string, write: string | null): NumberReading {
  return { kind: 'refused', why, write };
}

/** A number as one would write it by hand, or null when there is no such form. */
function plainForm(value: number): string | null {
  const form = String(value);
  return readNumber(form).kind === 'number' ? form : null;
}

/** A decimal number as its significant digits and their exponent: equal for equal numbers. */
function decimal(source: string): string {
  const [mantissa = '', exponent = '0'] = source.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  return significant === '' ? '0' : `${significant}e${power}`;
}
