import { parseArgs } from 'node:util';
import type { Option } from './command.ts';

/** What `parseArgs` reports of one argument. */
export type Token = ReturnType<typeof tokenize>[number];

/** Splits arguments; whether they are allowed is for us to say, because only we can say what was probably meant. */
export function tokenize(options: readonly Option[], args: readonly string[]) {
  return parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' } as const]),
    ),
  }).tokens;
}
