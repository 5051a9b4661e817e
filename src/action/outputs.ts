import { setOutput } from '@actions/core';
import type { Report } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';

/** Every output of `action.yml`; each is set on every path. */
export interface Outputs {
  readonly changed: boolean;
  readonly blocked: boolean;
  readonly 'error-count': number;
  readonly 'warning-count': number;
  readonly 'changed-flags': readonly string[];
  readonly 'report-path': string;
  readonly 'markdown-path': string;
  readonly 'failure-reason': '' | 'findings' | 'usage' | 'internal';
}

/** The outputs of a check that came to its end. */
export function outputsOf(
  report: Report,
  blocked: boolean,
  files: { report: string; markdown: string },
): Outputs {
  return {
    changed: report.summary.changedFlags > 0,
    blocked,
    'error-count': report.summary.errors,
    'warning-count': report.summary.warnings,
    'changed-flags': [...new Set(report.changes.map(({ flag }) => flag))].sort(byCodeUnit),
    'report-path': files.report,
    'markdown-path': files.markdown,
    'failure-reason': blocked ? 'findings' : '',
  };
}

/** The outputs of a check that did not. */
export function outputsOfFailure(reason: 'usage' | 'internal'): Outputs {
  return {
    changed: false,
    blocked: true,
    'error-count': 0,
    'warning-count': 0,
    'changed-flags': [],
    'report-path': '',
    'markdown-path': '',
    'failure-reason': reason,
  };
}

/** Hands the outputs to the steps that follow. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
