import type { Finding, Report, Severity } from '../model/index.ts';
import { type FlagChangePart, flagChanges } from './change.ts';
import { exceptionsInWords, skippedInWords } from './excuses.ts';
import { byPlace, groupBy } from './findings.ts';
import { oneLine, withoutCommands } from './one-line.ts';
import { type Style, style } from './style.ts';
import { changesInNumbers, findingsInNumbers, sidesInWords } from './summary.ts';
import { count, spell, type Words } from './words.ts';

export interface TextOptions {
  /** Whether the terminal gets ANSI colours. */
  readonly colours: boolean;
}

/** The report for a terminal: findings by file, changes by flag, and one line that sums up. Ends with a line break. */
export function renderText(report: Report, { colours }: TextOptions): string {
  const paint = style(colours);
  const blocks = [
    ...findingBlocks(report.findings, paint),
    ...policyBlock(report, paint),
    ...block('exceptions', exceptionsInWords(report), paint),
    ...changeBlocks(report, paint),
    ...block('skipped', skippedInWords(report), paint),
  ];
  return [...blocks, [summaryLine(report, paint)]]
    .map((lines) => `${lines.map(withoutCommands).join('\n')}\n`)
    .join('\n');
}

function findingBlocks(findings: readonly Finding[], paint: Style): string[][] {
  const files = [...groupBy([...findings].sort(byPlace), (finding) => finding.file)];
  const isTouched = ([, ofFile]: (typeof files)[number]): boolean => ofFile.some(({ touched }) => touched);
  // What this change touches is what its author is here for.
  const inOrder = [...files.filter(isTouched), ...files.filter((file) => !isTouched(file))];
  return inOrder.map(([file, ofFile]) => [paint.bold(oneLine(file)), ...findingLines(ofFile, paint)]);
}

function findingLines(findings: readonly Finding[], paint: Style): string[] {
  const width = Math.max(...findings.map((finding) => place(finding).length));
  return findings.flatMap((finding) => [
    `  ${place(finding).padStart(width)}  ${severity(finding.severity, paint)}  ${oneLine(finding.message)}  ${paint.dim(oneLine(finding.rule))}`,
    `  ${' '.repeat(width)}           ${oneLine(finding.remedy)}`,
  ]);
}

function place({ line, column }: Finding): string {
  return `${line}:${column}`;
}

function severity(severity: Severity, paint: Style): string {
  const padded = severity.padEnd('warning'.length);
  switch (severity) {
    case 'error':
      return paint.red(padded);
    case 'warning':
      return paint.yellow(padded);
    case 'notice':
      return paint.dim(padded);
  }
}

/** What its edit means; that there is one, and where, is a notice. */
function policyBlock({ policy }: Report, paint: Style): string[][] {
  if (policy === null || policy.details.length === 0) return [];
  return [[paint.bold('policy'), ...policy.details.map((detail) => `  ${oneLine(detail)}`)]];
}

function block(name: string, sentences: readonly Words[], paint: Style): string[][] {
  return sentences.length === 0
    ? []
    : [[paint.bold(name), ...sentences.map((words) => `  ${plain(words, paint)}`)]];
}

function changeBlocks({ changes, contexts }: Report, paint: Style): string[][] {
  const flags = flagChanges(changes, contexts);
  const width = flags.reduce(
    (most, { parts }) => parts.reduce((wide, part) => Math.max(wide, environments(part).length), most),
    0,
  );
  return flags.map(({ flag, headline, parts }) => [
    paint.bold(oneLine(flag)) + (headline === null ? '' : `  ${plain(headline, paint)}`),
    ...parts.flatMap((part) => partLines(part, width, paint)),
  ]);
}

function partLines(part: FlagChangePart, width: number, paint: Style): string[] {
  return part.lines.map((words, index) => {
    const where = (index === 0 ? environments(part) : '').padEnd(width);
    return `  ${width === 0 ? '' : `${paint.dim(where)}  `}${plain(words, paint)}`;
  });
}

function plain(words: Words, paint: Style): string {
  return spell(words, oneLine, (own, isStrong) => (isStrong ? paint.bold(own) : own));
}

function environments(part: FlagChangePart): string {
  return part.environments.map(oneLine).join(', ');
}

function summaryLine(report: Report, paint: Style): string {
  const found = findingsInNumbers(report);
  const { errors, warnings, flags } = report.summary;
  const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
  const changed = report.base === null ? '' : `; ${changesInNumbers(report)}`;
  const sides = paint.dim(`(${spell(sidesInWords(report), oneLine)})`);
  return `${colour(found || 'no problems')} in ${count(flags, 'flag')}${changed} ${sides}`;
}
