import type { Finding, Severity } from '../../model/index.ts';
import { htmlCode } from '../html-code.ts';
import { type Column, type FittedTable, type Room, type Row, table } from '../table.ts';
import type { Links } from './links.ts';
import { placeOf } from './row.ts';

const columns: readonly Column[] = [
  { name: '', align: 'centre' },
  { name: 'Flag', align: 'left' },
  { name: 'Where', align: 'left' },
  { name: 'Problem', align: 'left' },
  { name: 'Do this', align: 'left' },
];

const icons: Readonly<Record<Severity, string>> = { error: '🛑', warning: '⚠️', notice: 'ℹ️' };

/** In characters. */
const longestName = 100;
const longestShortName = 40;
const longestText = 300;

/** What was found, where, and what to write instead. */
export function findingsTable(findings: readonly Finding[], links: Links | null, room: Room): FittedTable {
  return table(
    columns,
    findings.map((finding) => findingRow(finding, links)),
    room,
  );
}

function findingRow(finding: Finding, links: Links | null): Row {
  const { severity, flag, message, rule, remedy, file, line, column } = finding;
  const icon = icons[severity];
  return {
    kept: severity !== 'notice',
    cells: () => [
      icon,
      flag === null ? '–' : htmlCode(flag, longestName),
      placeOf(finding, links),
      `${htmlCode(message, longestText)}<br>${htmlCode(rule, longestName)}`,
      htmlCode(remedy, longestText),
    ],
    short: () => [
      icon,
      '',
      `${htmlCode(file, longestName)}:${line}:${column}`,
      htmlCode(rule, longestShortName),
      'too long to show here',
    ],
  };
}
