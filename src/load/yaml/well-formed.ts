import type { Complaint } from '../place.ts';
import { codePoint } from '../show.ts';

/** What an escape in double quotes may smuggle in, and no program that receives the value can be trusted with. */
const UNSAFE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/u;

/** Checks a decoded text for control characters and halves of surrogate pairs. */
export function checkText(value: string): Complaint | null {
  const unsafe = UNSAFE.exec(value);
  if (!unsafe) return null;
  return {
    rule: 'invisible-character',
    message: `The text holds ${codePoint(unsafe[0])}, which no service should be sent.`,
    remedy: 'Delete the escape; of the control characters only tab and line breaks are allowed.',
  };
}
