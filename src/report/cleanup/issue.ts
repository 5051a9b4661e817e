import type { CleanupReport, OwnerCleanup } from '../../model/index.ts';
import { bytesOf } from '../bytes.ts';
import { withLeftOut } from '../comment/fold.ts';
import type { Links } from '../comment/links.ts';
import { replaceHidden } from '../hidden.ts';
import { cut, htmlCode } from '../html-code.ts';
import { dayInMarkdown } from './day.ts';
import { dueTable } from './due-table.ts';
import { listInNumbers } from './in-numbers.ts';
import { notesInMarkdown } from './notes.ts';

/** GitHub allows 65,536 characters; the rest is for the marker and for what we do not know of. */
const budget = 60_000;
const reserve = 8 * 1024;
const longestName = 100;

export interface CleanupIssueOptions {
  /** Where links lead; without, there are none. */
  readonly links: Links | null;
  /** Whether GitHub tells the owner. */
  readonly mention: boolean;
}

/** The issue in which one owner reads what to do. */
export interface CleanupIssue {
  /** One line of at most 256 characters. */
  readonly title: string;
  /** Markdown of at most 60,000 UTF-16 code units, without a marker. */
  readonly body: string;
  /**
   * What the issue is about, without the day it was written and without how long things have been so by then: while
   * this stays the same, there is nothing to tell anybody.
   */
  readonly facts: string;
}

/** The issue of one owner. */
export function renderCleanupIssue(
  report: CleanupReport,
  { owner, flags }: OwnerCleanup,
  { links, mention }: CleanupIssueOptions,
): CleanupIssue {
  const name = mention ? mentionOf(owner) : null;
  const head = [
    ...(name === null ? [] : [name]),
    `${listInNumbers(flags)} ${whose(owner)} ${flags.length === 1 ? 'wants' : 'want'} to be removed or confirmed. This is how it was on ${dayInMarkdown(report.day)}:`,
  ];
  const foot = [...notesInMarkdown(report), `<sub>${HOW_IT_WORKS}</sub>`];
  const used = [...head, ...foot].reduce((sum, block) => sum + bytesOf(block) + 2, 0);
  const { text, leftOut } = dueTable(flags, links, budget - reserve - used);
  return {
    title: titleOf(owner),
    body: [...head, withLeftOut(text, leftOut, links), ...foot].map((block) => `${block}\n`).join('\n'),
    facts: JSON.stringify([
      name,
      flags.map(({ key, file, type, due }) => [key, file, type, due.map(({ rule, since }) => [rule, since])]),
    ]),
  };
}

/** What an issue says when nothing is left to do. */
export const NOTHING_LEFT = '✅ Nothing is left to clean up.\n';

const HOW_IT_WORKS =
  'Written by flaghoist. It is written anew when something comes or goes, and closes by itself when nothing is left. Whoever closes it by hand hears no more until then.';

function whose(owner: string | null): string {
  return owner === null ? 'that nobody owns' : `of ${htmlCode(owner, longestName)}`;
}

/** A title knows no markup but code, and nobody is told for being named in one. */
function titleOf(owner: string | null): string {
  if (owner === null) return 'Flags to clean up that nobody owns';
  const shown = replaceHidden(owner, () => '\ufffd').replaceAll('`', "'");
  return `Flags to clean up: \`${cut(shown, longestName)}\``;
}

/** A user or a team; what is neither is not told. */
function mentionOf(owner: string | null): string | null {
  const isHandle = owner !== null && /^[A-Za-z0-9-]{1,39}(?:\/[A-Za-z0-9_-]{1,100})?$/.test(owner);
  return isHandle ? `@${owner}` : null;
}
