import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { FixValue } from '../../../model/index.ts';
import { readPlain } from '../scalar.ts';

/** Whether a scalar is read as exactly this value. */
export function readsAs(text: string, event: ScalarEvent, value: FixValue): boolean {
  if (event.valueStart === -1 || event.tagStart !== -1) return false;
  const source = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return source === value;
  const reading = readPlain(source);
  return reading.complaint === null && Object.is(reading.value, value);
}
