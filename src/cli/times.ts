import type { Input, Terminal } from './command.ts';
import { optional } from './input.ts';
import { readMoment } from './moment.ts';

/** What `--now` and `--since` say. Throws `UsageError` for what is no time. */
export function timesOf(
  input: Input,
  terminal: Terminal,
): { readonly now: Date; readonly since: Date | null } {
  const [now, since] = [optional(input, 'now'), optional(input, 'since')];
  return {
    now: now === null ? terminal.now : readMoment('now', now),
    since: since === null ? null : readMoment('since', since),
  };
}
