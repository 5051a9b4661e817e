import type { CleanupReport, OwnerCleanup } from '../../model/index.ts';
import { bytesOf } from '../bytes.ts';
import { withLeftOut } from '../comment/fold.ts';
import { inMarkdown } from '../comment/in-markdown.ts';
import { type Links, linked, runUrl } from '../comment/links.ts';
import { htmlCode } from '../html-code.ts';
import { sideInWords } from '../summary.ts';
import { count } from '../words.ts';
import { dayInMarkdown } from './day.ts';
import { dueTable } from './due-table.ts';
import { cleanupCount, cleanupInNumbers } from './in-numbers.ts';
import { notesInMarkdown } from './notes.ts';

/** What a job summary may hold is 1 MiB; this leaves room for what other steps write. */
const summaryBudget = 900 * 1024;
/** For the title, the notes, the line about what was left out and the line at the end. */
const reserve = 8 * 1024;
const longestName = 100;

export interface CleanupMarkdownOptions {
  /** Where links lead; without, there are none. */
  readonly links?: Links | null;
  /** The most bytes of UTF-8 it may have. */
  readonly budget?: number;
}

/** The cleanup for a job summary: one table per owner. */
export function renderCleanupMarkdown(
  report: CleanupReport,
  { links = null, budget = summaryBudget }: CleanupMarkdownOptions = {},
): string {
  const icon = cleanupCount(report) === 0 ? '✅' : '🧹';
  const { blocks, leftOut } = ownerBlocks(report.owners, links, budget - reserve);
  return [
    `### ${icon} ${cleanupInNumbers(report)}`,
    ...blocks,
    withLeftOut('', leftOut, links),
    ...notesInMarkdown(report),
    `<sub>${footer(report, links)}</sub>`,
  ]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

/** The owners there is room for, and how many flags are not shown. */
function ownerBlocks(
  owners: readonly OwnerCleanup[],
  links: Links | null,
  budget: number,
): { readonly blocks: readonly string[]; readonly leftOut: number } {
  const blocks: string[] = [];
  let left = budget;
  let leftOut = 0;
  for (const { owner, flags } of owners) {
    const head = `#### ${owner === null ? 'Nobody owns' : htmlCode(owner, longestName)} (${flags.length})`;
    const shown = dueTable(flags, links, left - bytesOf(head) - 4);
    leftOut += shown.leftOut;
    if (shown.text === '') continue;
    const block = `${head}\n\n${shown.text}`;
    blocks.push(block);
    left -= bytesOf(block) + 2;
  }
  return { blocks, leftOut };
}

function footer({ flags, head, day }: CleanupReport, links: Links | null): string {
  const url = runUrl(links);
  return [
    count(flags, 'flag'),
    inMarkdown(sideInWords(head)),
    dayInMarkdown(day),
    ...(url === null ? [] : [linked('run', url)]),
  ].join(' · ');
}
