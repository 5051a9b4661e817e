import { createHash } from 'node:crypto';
import { byCodeUnit, type Change, type Report } from '../model/index.ts';
import { stableJson } from '../report/index.ts';
import { NOTHING, type Outputs } from './outputs.ts';

/** What a check that came to its end leaves besides its report. */
export interface CheckResult {
  readonly blocked: boolean;
  readonly files: { readonly report: string; readonly markdown: string };
  readonly commentUrl: string | null;
}

/** The outputs of a check that came to its end. */
export function outputsOfCheck(report: Report, { blocked, files, commentUrl }: CheckResult): Outputs {
  const { changes, summary } = report;
  return {
    ...NOTHING,
    changed: summary.changedFlags > 0,
    blocked,
    risk: summary.risk,
    'changed-flags': keys(changes, ({ flag }) => [flag]),
    'added-flags': keys(changes, ({ flag, kind }) => (kind === 'added' || kind === 'renamed' ? [flag] : [])),
    'removed-flags': keys(changes, removed),
    'killed-flags': keys(changes, ({ flag, killed }) =>
      killed.before === null && killed.after !== null ? [flag] : [],
    ),
    'error-count': summary.errors,
    'warning-count': summary.warnings,
    'change-hash':
      changes.length === 0 && report.policy === null
        ? ''
        : sha256(stableJson([report.policy, changes.map(semantic)])),
    'report-path': files.report,
    'markdown-path': files.markdown,
    'comment-url': commentUrl ?? '',
    'failure-reason': blocked ? 'findings' : '',
  };
}

/** Whoever asks for the key from before a renaming gets nothing any more. */
function removed({ kind, flag, renamedFrom }: Change): string[] {
  if (kind === 'removed') return [flag];
  return renamedFrom === null ? [] : [renamedFrom];
}

/** Sorted, each once: a flag has a change for every environment. */
function keys(changes: readonly Change[], of: (change: Change) => readonly string[]): string[] {
  return [...new Set(changes.flatMap(of))].sort(byCodeUnit);
}

/** What is served to whom, without where it is written and how it is judged. */
function semantic({ file: _, risk: __, details: ___, counts: ____, ...served }: Change): unknown {
  return served;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
