import { quoted } from './quoted.ts';

const MOST = 3;

/** Names as a sentence lists them, of many only the first: `a`, `b`, `c` and 4 more. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(quoted);
  const more = names.length - shown.length;
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
