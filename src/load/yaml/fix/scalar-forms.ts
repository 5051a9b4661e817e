import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type FixValue, HIDDEN_IN_TEXT } from '../../../model/index.ts';

/** The ways to write a value on one line, the one in the given style first, then plain, then in double quotes. */
export function scalarForms(value: FixValue, style: ScalarEvent['style']): string[] {
  if (typeof value !== 'string') return [String(value)];
  const plain = isOneLine(value) && value !== '' && value.trim() === value ? [value] : [];
  const single = isOneLine(value) ? [`'${value.replaceAll("'", "''")}'`] : [];
  const double = [doubleQuoted(value)];
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return [...single, ...plain, ...double];
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return double;
    default:
      return [...plain, ...double];
  }
}

/** Whether a text can stand on one line as it is, with nothing in it that does not show. */
function isOneLine(value: string): boolean {
  return value.search(CONTROL) === -1 && value.search(HIDDEN_IN_TEXT) === -1;
}

const CONTROL = /\p{Cc}/gu;

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(CONTROL, escaped).replace(HIDDEN_IN_TEXT, escaped);
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
