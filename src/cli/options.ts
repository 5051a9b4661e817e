import { failOnLevels } from '../report/index.ts';
import type { Option } from './command.ts';

/** The options that several commands share. */
export const flagsOption: Option = {
  name: 'flags',
  value: '<directory>',
  description: 'Where the flags are',
  default: 'flags',
};

export const environmentOption: Option = {
  name: 'environment',
  value: '<name>',
  description: 'An environment of the policy',
  required: true,
};

export const formats = ['text', 'markdown', 'json', 'github', 'sarif'] as const;

export const formatOption: Option = {
  name: 'format',
  value: '<format>',
  description:
    'How the report is written; github adds annotations to the log of a workflow, sarif is for code scanning',
  allowed: formats,
  default: 'text',
};

export const failOnOption: Option = {
  name: 'fail-on',
  value: '<severity>',
  description: 'From which severity on the exit code is 1',
  allowed: failOnLevels,
  default: 'error',
};

export const nowOption: Option = {
  name: 'now',
  value: '<time>',
  description: 'Judge as if it were then, such as 2026-12-24T09:00:00Z; left out, now',
};

export const sinceOption: Option = {
  name: 'since',
  value: '<time>',
  description: 'How far back the past of the flags is read, such as 2026-01-01; left out, all of it',
};

export const contextsOption: Option = {
  name: 'contexts',
  value: '<file>',
  description: 'Contexts to count over, one JSON object per line',
};
