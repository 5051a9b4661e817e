import type { Change, Finding, Report, Severity } from '../model/index.ts';
import { type FlagChangePart, flagChanges } from './change.ts';
import { byUrgency } from './findings.ts';
import { htmlCode } from './html-code.ts';
import { changesInNumbers, findingsInNumbers, sidesInWords } from './summary.ts';
import { table } from './table.ts';
import { count, spell } from './words.ts';

/** What a job summary may hold is 1 MiB; this leaves room for what other steps write. */
const summaryBudget = 900 * 1024;
const linesPerFlag = 20;

export interface MarkdownOptions {
  /** The most bytes of UTF-8 it may have. */
  readonly budget?: number;
}

/** The report for a job summary or a comment: the verdict in the title, what was found, what changes. */
export function renderMarkdown(report: Report, { budget = summaryBudget }: MarkdownOptions = {}): string {
  const half = Math.floor((budget - 4096) / 2);
  return [
    `### ${verdict(report)}`,
    table(['', 'Where', 'What', 'Do this'], [...report.findings].sort(byUrgency).map(findingRow), half),
    table(['Flag', 'Change'], changeRows(report.changes), half),
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

function findingRow(finding: Finding): string[] {
  return [
    `${icons[finding.severity]} ${finding.severity}`,
    htmlCode(`${finding.file}:${finding.line}:${finding.column}`),
    `${htmlCode(finding.message)}<br>${htmlCode(finding.rule)}`,
    htmlCode(finding.remedy),
  ];
}

function changeRows(changes: readonly Change[]): string[][] {
  return flagChanges(changes).map(({ flag, headline, parts }) => {
    const lines = [...(headline === null ? [] : [headline]), ...parts.flatMap(partLines)];
    const more = lines.length - linesPerFlag;
    const shown = more > 0 ? [...lines.slice(0, linesPerFlag), `and ${more} more`] : lines;
    return [htmlCode(flag), shown.join('<br>')];
  });
}

function partLines({ environments, lines }: FlagChangePart): string[] {
  const where = environments.map(htmlCode).join(', ');
  return lines.map((words) => `${where} ${spell(words, htmlCode)}`);
}
