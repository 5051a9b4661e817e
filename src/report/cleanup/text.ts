import type { CleanupReport, Due, FlagCleanup, OwnerCleanup } from '../../model/index.ts';
import { oneLine, withoutCommands } from '../one-line.ts';
import { type Style, style } from '../style.ts';
import { sideInWords } from '../summary.ts';
import type { TextOptions } from '../text.ts';
import { spell } from '../words.ts';
import { cleanupCount, cleanupInNumbers } from './in-numbers.ts';
import { cleanupNotes, isWholeCleanup } from './notes.ts';

/** The cleanup for a terminal: flags by owner, and one line that sums up. Ends with a line break. */
export function renderCleanupText(report: CleanupReport, { colours }: TextOptions): string {
  const paint = style(colours);
  const notes = cleanupNotes(report).map((words) => paint.yellow(spell(words, oneLine)));
  return [...report.owners.map((owner) => ownerLines(owner, paint)), [...notes, summaryLine(report, paint)]]
    .map((lines) => `${lines.map(withoutCommands).join('\n')}\n`)
    .join('\n');
}

function ownerLines({ owner, flags }: OwnerCleanup, paint: Style): string[] {
  const name = owner === null ? 'nobody owns' : oneLine(owner);
  return [paint.bold(name), ...flags.flatMap((flag) => flagLines(flag, paint))];
}

function flagLines({ key, type, file, line, due }: FlagCleanup, paint: Style): string[] {
  const names = [
    ...(key === null ? [] : [oneLine(key)]),
    ...(type === null ? [] : [paint.dim(oneLine(type))]),
  ];
  const head = [...names, `${oneLine(file)}:${line}`].join('  ');
  return [`  ${head}`, ...due.flatMap((each) => dueLines(each, paint))];
}

const WIDTH = 'since YYYY-MM-DD'.length;

function dueLines({ rule, since, message, remedy }: Due, paint: Style): string[] {
  const when = (since === null ? '' : `since ${oneLine(since)}`).padEnd(WIDTH);
  return [
    `    ${when}  ${oneLine(message)}  ${paint.dim(oneLine(rule))}`,
    `    ${' '.repeat(WIDTH)}  ${oneLine(remedy)}`,
  ];
}

function summaryLine(report: CleanupReport, paint: Style): string {
  const isClean = cleanupCount(report) === 0 && isWholeCleanup(report);
  const colour = isClean ? paint.green : paint.yellow;
  const where = `(${spell(sideInWords(report.head), oneLine)}, ${oneLine(report.day)})`;
  return `${colour(cleanupInNumbers(report))} ${paint.dim(where)}`;
}
