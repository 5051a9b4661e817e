import { check, fix, writeBaseline } from '../../commands/index.ts';
import { UsageError } from '../../model/index.ts';
import { failOnLevels, renderBaselineWritten, renderFixed } from '../../report/index.ts';
import type { Command } from '../command.ts';
import { oneOf, optional, required } from '../input.ts';
import {
  contextsOption,
  failOnOption,
  flagsOption,
  formatOption,
  formats,
  nowOption,
  sinceOption,
} from '../options.ts';
import { reportOutput } from '../report-output.ts';
import { timesOf } from '../times.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Find mistakes in the flags, and show what a change does to whom',
  details: '',
  parameters: [],
  options: [
    {
      name: 'base',
      value: '<revision>',
      description: 'What to compare with; left out, the merge base with the default branch',
    },
    {
      name: 'head',
      value: '<revision>',
      description: 'What to check; left out, the files as they are on disk',
    },
    {
      name: 'fix',
      value: null,
      description: 'First mend what has one safe answer, in the files this change touches',
    },
    {
      name: 'write-baseline',
      value: null,
      description: 'First write what is wrong today into baseline.yaml; one that is there only shrinks',
    },
    nowOption,
    sinceOption,
    contextsOption,
    flagsOption,
    formatOption,
    failOnOption,
  ],
  examples: [
    { command: 'check', does: 'what my branch changes, uncommitted edits included' },
    { command: 'check --base v1.4.0 --head v1.5.0', does: 'what one release changed' },
    { command: 'check --format json > report.json', does: 'the report for a program' },
  ],
  run: (input, terminal) => {
    const sides = {
      directory: terminal.directory,
      flags: required(input, 'flags'),
      base: optional(input, 'base'),
      head: optional(input, 'head'),
      ...timesOf(input, terminal),
    };
    for (const option of ['fix', 'write-baseline']) {
      if (input.switches.has(option)) requireWorkingTree(sides.head, option);
    }
    const fixed = input.switches.has('fix') ? fix(sides) : null;
    const written = input.switches.has('write-baseline') ? writeBaseline(sides) : null;
    const report = check({ ...sides, contexts: optional(input, 'contexts') });
    const output = reportOutput(
      report,
      oneOf(input, 'format', formats),
      oneOf(input, 'fail-on', failOnLevels),
      terminal,
    );
    const done = [
      fixed === null ? '' : renderFixed(fixed.fixes, fixed.files),
      written === null ? '' : renderBaselineWritten(written.file, written.findings),
    ];
    return { ...output, stderr: done.join('') };
  },
};

/** Only files on disk can be written. */
function requireWorkingTree(head: string | null, option: string): void {
  if (head === null) return;
  throw new UsageError(`--${option} writes files, and --head names a revision`, 'Leave out one of the two.');
}
