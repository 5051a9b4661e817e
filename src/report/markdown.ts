import type { Change, Finding, Report, Severity } from '../model/index.ts';
import { type FlagChangePart, flagChanges } from './change.ts';
import { byUrgency } from './findings.ts';
import { htmlCode } from './html-code.ts';
import { changesInNumbers, findingsInNumbers, sidesInWords } from './summary.ts';
import { type Row, table } from './table.ts';
import { count, spell } from './words.ts';

/** What a job summary may hold is 1 MiB; this leaves room for what other steps write. */
const summaryBudget = 900 * 1024;
/** What findings may take of it; changes get what they leave. */
const findingsShare = 0.75;
const linesPerFlag = 20;
const tooLong = 'too long to show here; see the log';
/** In a short row, in characters. */
const longestName = 100;

export interface MarkdownOptions {
  /** The most bytes of UTF-8 it may have. */
  readonly budget?: number;
}

/** The report for a job summary or a comment: the verdict in the title, what was found, what changes. */
export function renderMarkdown(report: Report, { budget = summaryBudget }: MarkdownOptions = {}): string {
  const rows = budget - 4096;
  const findings = table(
    ['', 'Where', 'What', 'Do this'],
    [...report.findings].sort(byUrgency).map(findingRow),
    Math.floor(rows * findingsShare),
  );
  const left = rows - new TextEncoder().encode(findings).length;
  return [
    `### ${verdict(report)}`,
    findings,
    table(['Flag', 'Change'], changeRows(report.changes), left),
    `<sub>${count(report.summary.flags, 'flag')} · ${spell(sidesInWords(report), htmlCode)}</sub>`,
  ]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

function verdict(report: Report): string {
  const { errors, warnings } = report.summary;
  const icon = errors > 0 ? '🛑' : warnings > 0 ? '⚠️' : '✅';
  const changes = report.base === null ? '' : ` · ${changesInNumbers(report)}`;
  return `${icon} ${findingsInNumbers(report) || 'No problems'}${changes}`;
}

const icons: Readonly<Record<Severity, string>> = { error: '🛑', warning: '⚠️', notice: 'ℹ️' };

/** What can block is shown, whatever else there is. */
function findingRow({ severity, file, line, column, message, rule, remedy }: Finding): Row {
  const level = `${icons[severity]} ${severity}`;
  const place = `${htmlCode(file, longestName)}:${line}:${column}`;
  return {
    cells: [
      level,
      htmlCode(`${file}:${line}:${column}`),
      `${htmlCode(message)}<br>${htmlCode(rule)}`,
      htmlCode(remedy),
    ],
    short: [level, place, `${tooLong}<br>${htmlCode(rule, longestName)}`, ''],
    kept: severity !== 'notice',
  };
}

function changeRows(changes: readonly Change[]): Row[] {
  return flagChanges(changes).map(({ flag, headline, parts }) => {
    const lines = [...(headline === null ? [] : [headline]), ...parts.flatMap(partLines)];
    const more = lines.length - linesPerFlag;
    const shown = more > 0 ? [...lines.slice(0, linesPerFlag), `and ${more} more`] : lines;
    return {
      cells: [htmlCode(flag), shown.join('<br>')],
      short: [htmlCode(flag, longestName), tooLong],
      kept: true,
    };
  });
}

function partLines({ environments, lines }: FlagChangePart): string[] {
  const where = environments.map((name) => htmlCode(name)).join(', ');
  return lines.map((words) => `${where} ${spell(words, htmlCode)}`);
}
