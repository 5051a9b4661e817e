import type { Report } from '../model/index.ts';
import type { Links } from './comment/links.ts';
import { renderPage } from './comment/page.ts';
import type { FailOn } from './verdict.ts';

/** What a job summary may hold is 1 MiB; this leaves room for what other steps write. */
const summaryBudget = 900 * 1024;

export interface MarkdownOptions {
  readonly failOn?: FailOn;
  /** Where links lead; without, there are none. */
  readonly links?: Links | null;
  /** The most bytes of UTF-8 it may have. */
  readonly budget?: number;
}

/** The report for a job summary: the comment with all its rows, and with notices about what was not touched. */
export function renderMarkdown(
  report: Report,
  { failOn = 'error', links = null, budget = summaryBudget }: MarkdownOptions = {},
): string {
  return renderPage(report, { failOn, links, budget, rows: Number.POSITIVE_INFINITY, isWhole: true });
}
