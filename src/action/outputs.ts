import { setOutput } from '@actions/core';
import type { RiskLevel } from '../model/index.ts';

/** Every output of `action.yml`; each is set on every path, and empty where the command does not have it. */
export interface Outputs {
  readonly changed: boolean | '';
  readonly blocked: boolean;
  /** Empty when it is not known. */
  readonly risk: RiskLevel | '';
  readonly 'changed-flags': readonly string[] | '';
  readonly 'added-flags': readonly string[] | '';
  readonly 'removed-flags': readonly string[] | '';
  readonly 'killed-flags': readonly string[] | '';
  readonly 'error-count': number | '';
  readonly 'warning-count': number | '';
  readonly 'change-hash': string;
  readonly 'cleanup-count': number | '';
  readonly 'report-path': string;
  readonly 'markdown-path': string;
  readonly 'comment-url': string;
  readonly 'issue-urls': readonly string[] | '';
  readonly 'failure-reason': '' | 'findings' | 'usage' | 'internal';
}

/** What a command starts from. */
export const NOTHING: Outputs = {
  changed: '',
  blocked: false,
  risk: '',
  'changed-flags': '',
  'added-flags': '',
  'removed-flags': '',
  'killed-flags': '',
  'error-count': '',
  'warning-count': '',
  'change-hash': '',
  'cleanup-count': '',
  'report-path': '',
  'markdown-path': '',
  'comment-url': '',
  'issue-urls': '',
  'failure-reason': '',
};

/** What a check starts from. */
const NOTHING_FOUND: Outputs = {
  ...NOTHING,
  changed: false,
  'changed-flags': [],
  'added-flags': [],
  'removed-flags': [],
  'killed-flags': [],
  'error-count': 0,
  'warning-count': 0,
};

/** The outputs of a run that did not come to its end, with what was known until then. */
export function outputsOfFailure(reason: 'usage' | 'internal', known: Outputs | null): Outputs {
  return { ...(known ?? NOTHING_FOUND), blocked: true, 'failure-reason': reason };
}

/** Hands the outputs to the steps that follow. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
