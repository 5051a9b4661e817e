import type { CleanupReport } from '../model/index.ts';
import { cleanupCount } from '../report/index.ts';
import { NOTHING, type Outputs } from './outputs.ts';

/** What a cleanup that came to its end leaves besides its report. */
export interface CleanupResult {
  readonly files: { readonly report: string; readonly markdown: string };
  readonly issueUrls: readonly string[];
}

/** The outputs of a cleanup that came to its end. */
export function outputsOfCleanup(report: CleanupReport, { files, issueUrls }: CleanupResult): Outputs {
  return {
    ...NOTHING,
    'cleanup-count': cleanupCount(report),
    'report-path': files.report,
    'markdown-path': files.markdown,
    'issue-urls': issueUrls,
  };
}
