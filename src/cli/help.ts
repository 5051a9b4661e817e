import type { Command, Option } from './command.ts';

/** What `flaghoist --help` prints. */
export function overview(commands: readonly Command[]): string {
  return `Feature flags as code: YAML in your repository, and a pull request that shows who gets what.

Usage: flaghoist <command> [options]

Commands:
${columns(commands.map(({ name, summary }) => [name, summary]))}

Options:
${columns([
  ['--help', 'Show this, or the help of a command'],
  ['--version', 'Show the version'],
])}

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, configuration or an internal error.
`;
}

/** What `flaghoist help <command>` prints. */
export function commandHelp(command: Command): string {
  const { summary, details, parameters, options, examples } = command;
  const sections = [
    `${summary}.${details === '' ? '' : `\n${details}`}`,
    `Usage: ${usage(command)}`,
    section(
      'Arguments',
      parameters.map(({ name, description }) => [`<${name}>`, description]),
    ),
    section(
      'Options',
      options.map((option) => [signature(option), optionText(option)]),
    ),
    section(
      'Examples',
      examples.map(({ command, does }) => [`flaghoist ${command}`, does]),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** `flaghoist diff <a> <b> [options]`. */
export function usage({ name, parameters, options }: Command): string {
  const words = [
    'flaghoist',
    name,
    ...parameters.map((parameter) => (parameter.required ? `<${parameter.name}>` : `[${parameter.name}]`)),
    ...options.filter(({ required }) => required).map(signature),
    ...(options.some(({ required }) => !required) ? ['[options]'] : []),
  ];
  return words.join(' ');
}

/** `--base <revision>`. */
export function signature({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

/** The description with what the option takes and what it is when left out. */
export function optionText({
  description,
  allowed,
  default: fallback,
  required,
  repeatable,
}: Option): string {
  const notes = [
    ...(allowed ? [allowed.join(', ')] : []),
    ...(required ? ['required'] : []),
    ...(repeatable ? ['may be repeated'] : []),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  return rows.length === 0 ? '' : `${title}:\n${columns(rows)}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
