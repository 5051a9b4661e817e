import { UsageError } from '../model/index.ts';
import type { Command, Input } from './command.ts';
import { helpHint } from './help-hint.ts';
import { assignOption } from './parse-options.ts';
import { assignParameters } from './parse-parameters.ts';
import { tokenize } from './tokenize.ts';

/**
 * Checks the arguments of one command against its description.
 *
 * @throws UsageError for whatever the description does not know, with the nearest name it does know
 */
export function parse(command: Command, args: readonly string[]): Input {
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const switches = new Set<string>();
  const given: string[] = [];
  for (const token of tokenize(command.options, args)) {
    if (token.kind === 'option') assignOption(command, token, { values, lists, switches });
    if (token.kind === 'positional') given.push(token.value);
  }
  assignParameters(command, given, values);
  fillOptions(command, values);
  return { values, lists, switches };
}

function fillOptions(command: Command, values: Map<string, string>): void {
  for (const option of command.options) {
    if (values.has(option.name)) continue;
    if (option.default !== undefined) values.set(option.name, option.default);
    else if (option.required) {
      throw new UsageError(`${command.name} needs --${option.name} ${option.value}`, helpHint(command));
    }
  }
}
