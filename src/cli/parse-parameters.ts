import { UsageError } from '../model/index.ts';
import type { Command } from './command.ts';
import { helpHint } from './help-hint.ts';

/** Gives the positional arguments their names. Throws `UsageError`. */
export function assignParameters(
  command: Command,
  given: readonly string[],
  values: Map<string, string>,
): void {
  const { name, parameters } = command;
  const excess = given[parameters.length];
  if (excess !== undefined)
    throw new UsageError(`${name} does not know what to do with ${excess}`, helpHint(command));
  for (const [index, parameter] of parameters.entries()) {
    const value = given[index];
    if (value) values.set(parameter.name, value);
    else if (parameter.required) throw new UsageError(`${name} needs <${parameter.name}>`, helpHint(command));
  }
}
