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

export const formats = ['text', 'markdown', 'json', 'github'] as const;

export const formatOption: Option = {
  name: 'format',
  value: '<format>',
  description: 'How the report is written; github adds annotations to the log of a workflow',
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

export const contextsOption: Option = {
  name: 'contexts',
  value: '<file>',
  description: 'Contexts to count over, one JSON object per line',
};
