import type { Report } from '../../model/index.ts';
import { type FailOn, hasNews } from '../verdict.ts';
import type { Links } from './links.ts';
import { renderPage } from './page.ts';

/** GitHub allows 65,536 characters; the rest is for the marker and for what we do not know of. */
const budget = 60_000;
const rows = 12;

export interface CommentOptions {
  readonly failOn: FailOn;
  /** Where links lead, or null for none. */
  readonly links: Links | null;
}

export interface Comment {
  /** Markdown of at most 60,000 UTF-16 code units, without a marker. Equal for equal reports and links. */
  readonly body: string;
  /** Whether there is something to say; if not, the body only replaces what an earlier comment said. */
  readonly create: boolean;
}

/** The one comment of a pull request. */
export function renderComment(report: Report, { failOn, links }: CommentOptions): Comment {
  if (!hasNews(report)) return { body: '✅ No flag changes left in this PR.\n', create: false };
  return { body: renderPage(report, { failOn, links, budget, rows, isWhole: false }), create: true };
}
