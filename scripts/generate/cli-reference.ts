import type { Command } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { optionText, signature, usage } from '../../src/cli/help.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The reference of the command line, from the same descriptions as `--help`: `docs/cli.md`. */
export function generateCliReference(): GeneratedFile {
  return { path: 'docs/cli.md', text: `${[head, ...commands.map(section)].join('\n\n')}\n` };
}

const head = `<!-- Generated from src/cli/commands by \`npm run generate\`. Do not edit. -->
# Command line

\`flaghoist help <command>\` prints the same. Exit codes: 0 when there is nothing at or above \`--fail-on\`, 1 with
findings, 2 for wrong usage, wrong configuration or an internal error, with one line that says what to do.
Colours appear on a terminal unless \`NO_COLOR\` is set.`;

function section(command: Command): string {
  const { name, summary, details, parameters, options, examples } = command;
  return [
    `## ${name}`,
    `${summary}.${details === '' ? '' : ` ${details}`}`,
    `\`\`\`\n${usage(command)}\n\`\`\``,
    ...list([
      ...parameters.map((parameter): [string, string] => [`<${parameter.name}>`, parameter.description]),
      ...options.map((option): [string, string] => [signature(option), optionText(option)]),
    ]),
    `\`\`\`sh\n${examples.map(({ command, does }) => `flaghoist ${command}   # ${does}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function list(rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(([left, right]) => `| \`${left}\` | ${right.replaceAll('|', '\\|')} |`);
  return [['| | |', '|:--|:--|', ...lines].join('\n')];
}
