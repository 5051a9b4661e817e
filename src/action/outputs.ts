import { createHash } from 'node:crypto';
import { setOutput } from '@actions/core';
import type { Change, Report, RiskLevel } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import { stableJson } from '../report/index.ts';

/** Every output of `action.yml`; each is set on every path. */
export interface Outputs {
  readonly changed: boolean;
  readonly blocked: boolean;
  /** Empty when it is not known. */
  readonly risk: RiskLevel | '';
  readonly 'changed-flags': readonly string[];
  readonly 'added-flags': readonly string[];
  readonly 'removed-flags': readonly string[];
  readonly 'killed-flags': readonly string[];
  readonly 'error-count': number;
  readonly 'warning-count': number;
  readonly 'change-hash': string;
  readonly 'report-path': string;
  readonly 'markdown-path': string;
  readonly 'comment-url': string;
  readonly 'failure-reason': '' | 'findings' | 'usage' | 'internal';
}

/** What a check that came to its end leaves besides its report. */
export interface Result {
  readonly blocked: boolean;
  readonly files: { readonly report: string; readonly markdown: string };
  readonly commentUrl: string | null;
}

/** The outputs of a check that came to its end. */
export function outputsOf(report: Report, { blocked, files, commentUrl }: Result): Outputs {
  const { changes, summary } = report;
  return {
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

/** The outputs of a run that did not come to its end, with what was known until then. */
export function outputsOfFailure(reason: 'usage' | 'internal', known: Outputs | null): Outputs {
  if (known !== null) return { ...known, blocked: true, 'failure-reason': reason };
  return {
    changed: false,
    blocked: true,
    risk: '',
    'changed-flags': [],
    'added-flags': [],
    'removed-flags': [],
    'killed-flags': [],
    'error-count': 0,
    'warning-count': 0,
    'change-hash': '',
    'report-path': '',
    'markdown-path': '',
    'comment-url': '',
    'failure-reason': reason,
  };
}

/** Hands the outputs to the steps that follow. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
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
