import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileEnvironment } from '../../commands/index.ts';
import { UsageError } from '../../model/index.ts';
import { type Command, success } from '../command.ts';
import { optional, required } from '../input.ts';
import { environmentOption, flagsOption } from '../options.ts';

export const compileCommand: Command = {
  name: 'compile',
  summary: "Write one environment's flags as JSON for flagd and the OpenFeature providers",
  details: 'The same sources always give the same bytes.',
  parameters: [],
  options: [
    environmentOption,
    { name: 'out', value: '<file>', description: 'Where to write it; left out, to standard output' },
    flagsOption,
  ],
  examples: [
    { command: 'compile --environment production', does: 'print what production gets' },
    { command: 'compile --environment staging --out staging.json', does: 'write it to a file' },
  ],
  run: (input, terminal) => {
    const { directory } = terminal;
    const environment = required(input, 'environment');
    const text = compileEnvironment({ directory, flags: required(input, 'flags'), environment });
    const out = optional(input, 'out');
    if (out === null) return success(text);
    write(resolve(directory, out), out, text);
    return success('');
  },
};

function write(path: string, out: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${out} cannot be written (${reason})`, 'Name a file in a directory that exists.');
  }
}
