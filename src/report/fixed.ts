import { oneLine } from './one-line.ts';
import { count } from './words.ts';

/** More files than this are counted. */
const shown = 5;

/** What a baseline lists now, in one line. */
export function renderBaselineWritten(file: string, findings: number): string {
  return findings === 0
    ? `${oneLine(file)} would list nothing, so there is none\n`
    : `${oneLine(file)} lists ${count(findings, 'finding')}\n`;
}

/** What was mended, in one line; empty when nothing was. */
export function renderFixed(fixes: number, files: readonly string[]): string {
  if (fixes === 0) return '';
  const more = files.length - shown;
  const names = files.slice(0, shown).map(oneLine).join(', ');
  return `fixed ${count(fixes, 'problem')} in ${names}${more > 0 ? ` and ${count(more, 'more file')}` : ''}\n`;
}
