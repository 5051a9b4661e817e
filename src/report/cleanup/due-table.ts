import type { Due, FlagCleanup } from '../../model/index.ts';
import { fileUrl, type Links, linked } from '../comment/links.ts';
import { htmlCode } from '../html-code.ts';
import { type Column, type FittedTable, type Row, table } from '../table.ts';
import { dayInMarkdown } from './day.ts';

const columns: readonly Column[] = [
  { name: 'Flag', align: 'left' },
  { name: 'Where', align: 'left' },
  { name: 'Since', align: 'left' },
  { name: 'Due', align: 'left' },
  { name: 'Do this', align: 'left' },
];

/** In characters. */
const longestName = 100;
const longestShortName = 40;
const longestText = 300;

/** The most bytes that one row may take. */
const rowLimit = 16 * 1024;

/**
 * What is due, a row for each; the first row of a flag has its name.
 *
 * @param budget the most bytes of UTF-8
 * @returns the table, and how many flags are not shown, or not with all that is due
 */
export function dueTable(flags: readonly FlagCleanup[], links: Links | null, budget: number): FittedTable {
  const rows = flags.flatMap((flag) => flag.due.map((due, index) => ({ flag, due, index })));
  const { text, leftOut } = table(
    columns,
    rows.map(({ flag, due, index }) => dueRow(flag, due, index === 0, links)),
    { budget, row: rowLimit },
  );
  const hidden = leftOut === 0 ? [] : rows.slice(-leftOut);
  return { text, leftOut: new Set(hidden.map(({ flag }) => flag)).size };
}

function dueRow(flag: FlagCleanup, due: Due, isFirst: boolean, links: Links | null): Row {
  const { key, file, line, type } = flag;
  const { since, message, rule, remedy } = due;
  const name = key === null ? '–' : htmlCode(key, longestName);
  const when = since === null ? '–' : dayInMarkdown(since);
  return {
    kept: false,
    cells: () => [
      isFirst ? `${name}${type === null ? '' : `<br>${htmlCode(type, longestShortName)}`}` : '',
      isFirst ? linked(htmlCode(`${file}:${line}`, longestName), fileUrl(links, file, line)) : '',
      when,
      `${htmlCode(message, longestText)}<br>${htmlCode(rule, longestName)}`,
      htmlCode(remedy, longestText),
    ],
    short: () => [
      isFirst ? htmlCode(key ?? file, longestShortName) : '',
      '',
      when,
      htmlCode(rule, longestShortName),
      'too long to show here',
    ],
  };
}
