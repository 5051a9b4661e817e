import type { Finding, Report } from '../../model/index.ts';
import { bytesOf } from '../bytes.ts';
import { byUrgency } from '../findings.ts';
import { sidesInWords } from '../summary.ts';
import { table } from '../table.ts';
import { blocks, type FailOn } from '../verdict.ts';
import { count } from '../words.ts';
import { exactChanges } from './exact-changes.ts';
import { exceptionLines, skippedLines } from './excuses.ts';
import { findingsTable } from './findings-table.ts';
import { fold, withLeftOut } from './fold.ts';
import { inMarkdown } from './in-markdown.ts';
import { type Links, linked, runUrl } from './links.ts';
import { columns, subjectRow } from './row.ts';
import { riskOf, type Subject, subjectsOf } from './subject.ts';
import { onlyChange, onlyLine, titleOf } from './title.ts';

/** How much of a report a page shows. */
export interface Page {
  readonly failOn: FailOn;
  readonly links: Links | null;
  /** The most bytes of UTF-8. */
  readonly budget: number;
  /** The most rows above the fold, but for those that block. */
  readonly rows: number;
  /**
   * Whether it tells what was found in files that this comparison does not touch, and which commits it compares. A
   * comment does neither, so that a push that changes nothing about flags leaves it as it is.
   */
  readonly isWhole: boolean;
}

/** For titles, summaries of folds, the line at the end, and lines about what was left out. */
const reserve = 4096;

/**
 * A report for reviewers: the verdict in the title, one row per flag, everything else folded. Where there is not room
 * for all of it, details go first, and what blocks never does.
 */
export function renderPage(report: Report, page: Page): string {
  const { failOn, links, budget } = page;
  const subjects = subjectsOf(report, failOn);
  const only = onlyChange(subjects);
  const head = `### ${titleOf(report, subjects, failOn)}`;
  const foot = page.isWhole ? `<sub>${footer(report, page)}</sub>` : '';
  let left = budget - reserve - bytesOf(head) - bytesOf(foot);
  const take = (share: number, make: (budget: number) => string): string => {
    const text = make(Math.floor(left * share));
    left -= bytesOf(text);
    return text;
  };
  const blocking = subjects.filter(({ urgency }) => urgency === 'blocks').length;
  const shown = Math.max(page.rows, blocking);
  const [visible, folded] = [subjects.slice(0, shown), subjects.slice(shown)];
  const above =
    only !== null ? take(1, () => onlyLine(subjects, only)) : take(0.6, (room) => rows(visible, room));
  const fixes = take(0.5, (room) => howToFix(report, page, room));
  const excused = take(1, () => exceptionLines(report));
  const skipped = take(1, () => skippedLines(report));
  const more = take(0.5, (room) => foldedRows(folded, room));
  const exactly = only?.isWhole ? '' : take(0.9, (room) => exact(room));
  const noticed = take(1, (room) => notices(report, page, room));
  return [head, above, excused, skipped, more, fixes, exactly, noticed, foot]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');

  function rows(all: readonly Subject[], room: number): string {
    const made = all.map((subject) => subjectRow(subject, report, links));
    const { text, leftOut } = table(columns, made, { budget: room, row: rowLimit(room, all.length) });
    return withLeftOut(text, leftOut, links);
  }

  function foldedRows(all: readonly Subject[], room: number): string {
    const risk = riskOf(all) ?? 'none';
    const isOne = all.every((each) => (each.risk ?? 'none') === risk);
    const levels = isOne ? `${all.length === 1 ? '' : 'all '}${risk} risk` : `${risk} risk at most`;
    return all.length === 0 ? '' : fold(`and ${all.length} more`, `(${levels})`, rows(all, room));
  }

  function exact(room: number): string {
    const { text, leftOut } = exactChanges(subjects, report.contexts, { budget: room, row: rowLimit(room) });
    const flags = subjects.filter(({ changes }) => changes.length > 0).length;
    return fold('Exact changes', `(${flags})`, withLeftOut(text, leftOut, links));
  }
}

/** What one row may take, so that a dozen fit whatever they hold, and a few have all the room. */
function rowLimit(room: number, rows = 15): number {
  return Math.min(32 * 1024, Math.floor(room / (Math.min(rows, 15) + 1)));
}

function howToFix(report: Report, { failOn, links }: Page, room: number): string {
  const found = report.findings.filter(
    ({ severity, touched }) => blocks(severity, failOn) || (severity !== 'notice' && touched),
  );
  return findingsFold('How to fix', `(${found.length})`, found, links, room);
}

function notices(report: Report, { failOn, links, isWhole }: Page, room: number): string {
  const found = report.findings.filter(
    ({ rule, severity, touched }) =>
      !blocks(severity, failOn) &&
      (touched ? severity === 'notice' : isWhole) &&
      !(rule === 'policy-changed' && report.policy !== null),
  );
  const does = found.length === 1 ? 'does' : 'do';
  return findingsFold('Notices', `(${found.length}, ${does} not block)`, found, links, room);
}

function findingsFold(
  name: string,
  note: string,
  found: readonly Finding[],
  links: Links | null,
  room: number,
): string {
  const { text, leftOut } = findingsTable(found.toSorted(byUrgency), links, {
    budget: room,
    row: rowLimit(room),
  });
  return fold(name, note, withLeftOut(text, leftOut, links));
}

function footer(report: Report, { links }: Page): string {
  const url = runUrl(links);
  return [
    count(report.summary.flags, 'flag'),
    inMarkdown(sidesInWords(report)),
    ...(url === null ? [] : [linked('run', url)]),
  ].join(' · ');
}
