import { nearest, UsageError } from '../model/index.ts';
import { failure } from '../report/index.ts';
import { type Command, type Output, success, type Terminal } from './command.ts';
import { commands } from './commands/index.ts';
import { VERSION } from './generated/version.ts';
import { commandHelp, overview } from './help.ts';
import { parse } from './parse.ts';

/** Runs one command line, without the program's name. Never throws. */
export function run(args: readonly string[], terminal: Terminal): Output {
  try {
    return dispatch(args, terminal);
  } catch (error) {
    return { stdout: '', stderr: `flaghoist: ${failure(error).line}\n`, exitCode: 2 };
  }
}

function dispatch([first, ...rest]: readonly string[], terminal: Terminal): Output {
  if (first === undefined) return { stdout: '', stderr: overview(commands), exitCode: 2 };
  if (first === '--version' || first === '-v') return success(`${VERSION}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return success(help(rest));
  const command = find(first);
  const ended = rest.indexOf('--');
  const asked = (ended === -1 ? rest : rest.slice(0, ended)).some((arg) => arg === '--help' || arg === '-h');
  return asked ? success(commandHelp(command)) : command.run(parse(command, rest), terminal);
}

function help([name]: readonly string[]): string {
  return name === undefined ? overview(commands) : commandHelp(find(name));
}

function find(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const meant = nearest(
    name,
    commands.map((candidate) => candidate.name),
  );
  const remedy = meant ? `Did you mean ${meant}?` : 'See `flaghoist --help`.';
  throw new UsageError(`there is no command ${name}`, remedy);
}
