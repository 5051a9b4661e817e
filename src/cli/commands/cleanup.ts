import { cleanup } from '../../commands/index.ts';
import type { CleanupReport } from '../../model/index.ts';
import { renderCleanupJson, renderCleanupMarkdown, renderCleanupText } from '../../report/index.ts';
import { type Command, success, type Terminal } from '../command.ts';
import { oneOf, optional, required } from '../input.ts';
import { flagsOption, nowOption, sinceOption } from '../options.ts';
import { timesOf } from '../times.ts';

const cleanupFormats = ['text', 'markdown', 'json'] as const;

export const cleanupCommand: Command = {
  name: 'cleanup',
  summary: 'List what should be removed or confirmed, since when, and by whom',
  details:
    'It asks the rules that say so, also those that a preset leaves off; only `off` in the policy silences one. What a baseline lists is part of it. The exit code is 0, however much there is to do.',
  parameters: [],
  options: [
    { name: 'owner', value: '<owner>', description: "Whose flags; left out, everybody's" },
    nowOption,
    sinceOption,
    flagsOption,
    {
      name: 'format',
      value: '<format>',
      description: 'How it is written',
      allowed: cleanupFormats,
      default: 'text',
    },
  ],
  examples: [
    { command: 'cleanup', does: 'what everybody has to do' },
    { command: 'cleanup --owner acme/checkout', does: 'what one team has to do' },
    { command: 'cleanup --now 2027-03-31', does: 'what will be due by then' },
    { command: 'cleanup --format markdown > cleanup.md', does: 'for an issue or a chat' },
  ],
  run: (input, terminal) => {
    const report = cleanup({
      directory: terminal.directory,
      flags: required(input, 'flags'),
      owner: optional(input, 'owner'),
      head: null,
      ...timesOf(input, terminal),
    });
    return success(render(report, oneOf(input, 'format', cleanupFormats), terminal));
  },
};

function render(
  report: CleanupReport,
  format: (typeof cleanupFormats)[number],
  { colours }: Terminal,
): string {
  switch (format) {
    case 'text':
      return renderCleanupText(report, { colours });
    case 'markdown':
      return renderCleanupMarkdown(report);
    case 'json':
      return renderCleanupJson(report);
  }
}
