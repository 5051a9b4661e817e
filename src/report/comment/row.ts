import type { Finding, Report } from '../../model/index.ts';
import { htmlCode } from '../html-code.ts';
import type { Column, Row } from '../table.ts';
import { count } from '../words.ts';
import { iconOf } from './icon.ts';
import { inMarkdown } from './in-markdown.ts';
import { fileUrl, type Links, linked } from './links.ts';
import { type RowPart, rowParts } from './row-parts.ts';
import { isIncomparable, type Subject } from './subject.ts';

/** In characters. A key has at most 100. */
const longestName = 100;
const longestShortName = 40;
const longestMessage = 120;
const shownDetails = 5;

export const columns: readonly Column[] = [
  { name: '', align: 'centre' },
  { name: 'Flag', align: 'left' },
  { name: 'Change', align: 'left' },
  { name: 'Impact', align: 'left' },
  { name: 'Risk', align: 'left' },
];

/** The row of a flag, of a file that is none, or of the policy. What blocks is always shown. */
export function subjectRow(subject: Subject, report: Report, links: Links | null): Row {
  const { kind, name, findings, risk, urgency } = subject;
  const icon = iconOf(subject);
  const level = risk ?? '–';
  const [worst] = findings;
  return {
    kept: urgency === 'blocks',
    cells: () => {
      const parts = rowParts(subject.changes);
      const [change, impact] = [changeCell(subject, parts, report), impactCell(subject, parts, links)];
      return [icon, nameOf(subject), change, impact, level];
    },
    short: () => [
      icon,
      kind === 'policy' ? 'policy' : htmlCode(name, longestShortName),
      '',
      worst === undefined ? 'too long to show here' : htmlCode(worst.rule, longestShortName),
      level,
    ],
  };
}

function nameOf({ kind, name }: Subject): string {
  return kind === 'policy' ? 'policy' : htmlCode(name, longestName);
}

function changeCell(subject: Subject, parts: readonly RowPart[], { policy }: Report): string {
  const { kind, findings } = subject;
  if (kind === 'policy') {
    const fields = (policy?.fields ?? []).map((field) => htmlCode(field, longestName)).join(', ');
    return lines([`changed: ${fields}`, ...policyDetails(policy?.details ?? [])]);
  }
  if (parts.length > 0) return lines(parts.map(({ change }) => inMarkdown(change)));
  if (findings.some(isUnreadable)) return 'cannot be read';
  return kind === 'flag' && isIncomparable(subject) ? 'cannot be compared' : '–';
}

function policyDetails(details: readonly string[]): string[] {
  const shown = details.slice(0, shownDetails).map((detail) => htmlCode(detail, longestMessage));
  const more = details.length - shown.length;
  return more === 0 ? shown : [...shown, `and ${more} more`];
}

/** What keeps a file from being read at all. */
export function isUnreadable({ rule }: Finding): boolean {
  return /^(yaml|file)-/.test(rule);
}

function impactCell({ kind, findings }: Subject, parts: readonly RowPart[], links: Links | null): string {
  if (kind === 'policy') return 'holds for every flag';
  const [worst] = findings;
  const impacts = parts.map(({ impact }) => inMarkdown(impact));
  if (worst === undefined) return lines(impacts);
  const more = findings.length - 1;
  const place = isUnreadable(worst) ? `${placeOf(worst, links)} ` : '';
  const others = more === 0 ? '' : ` and ${count(more, 'more problem')}`;
  return lines([...impacts, `${place}${htmlCode(worst.message, longestMessage)}${others}`]);
}

/** Where a finding is, as a link where there is one. */
export function placeOf({ file, line, column }: Finding, links: Links | null): string {
  return linked(htmlCode(`${file}:${line}:${column}`, longestMessage), fileUrl(links, file, line));
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('<br>');
}
