import { quoted } from './quoted.ts';

/** A rule of an environment as messages call it: `rule 2`, or rule 2 with its name in brackets. */
export function ruleInWords(index: number, name: string | null): string {
  return name === null ? `rule ${index + 1}` : `rule ${index + 1} (${quoted(name)})`;
}
