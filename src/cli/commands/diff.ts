import { diff } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { oneOf, optional, required } from '../input.ts';
import { contextsOption, flagsOption, formatOption, formats } from '../options.ts';
import { reportOutput } from '../report-output.ts';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'Show what one side serves differently from another',
  details: 'The exit code is 1 when one of the sides has errors, because then the comparison is not whole.',
  parameters: [
    { name: 'a', description: 'A revision, a directory of flags or a flagd file', required: true },
    {
      name: 'b',
      description: 'What it is compared with: a revision, a directory of flags or a flagd file',
      required: true,
    },
  ],
  options: [contextsOption, flagsOption, formatOption],
  examples: [
    { command: 'diff v1.4.0 v1.5.0', does: 'what a release changed' },
    { command: 'diff ../before/flags flags', does: 'two directories, without git' },
    {
      command: 'diff examples/old.flagd.json examples/new.flagd.json',
      does: 'two flagd files, whoever wrote them',
    },
  ],
  run: (input, terminal) => {
    const report = diff({
      directory: terminal.directory,
      flags: required(input, 'flags'),
      a: required(input, 'a'),
      b: required(input, 'b'),
      contexts: optional(input, 'contexts'),
    });
    return reportOutput(report, oneOf(input, 'format', formats), 'error', terminal);
  },
};
