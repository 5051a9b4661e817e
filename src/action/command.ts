import type { Event } from '../github/index.ts';
import { UsageError } from '../model/index.ts';

/** What the action can be told to do. */
export const commandNames = ['check', 'cleanup'] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * What to do: as the input says, or else as the event wants it.
 *
 * @throws UsageError for a cleanup of what is not merged yet
 */
export function commandOf(given: CommandName | null, event: Event): CommandName {
  const command = given ?? (event.kind === 'schedule' ? 'cleanup' : 'check');
  if (command === 'cleanup' && (event.kind === 'pull_request' || event.kind === 'merge_group')) {
    throw new UsageError(
      `the command cleanup is about what is merged, and ${event.kind} is not`,
      'Run it on schedule, workflow_dispatch or push.',
    );
  }
  return command;
}
