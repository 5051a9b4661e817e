import { nearest, UsageError } from '../model/index.ts';
import type { Command, Option } from './command.ts';
import { helpHint } from './help-hint.ts';
import type { Token } from './tokenize.ts';

type OptionToken = Extract<Token, { kind: 'option' }>;

interface Assigned {
  readonly values: Map<string, string>;
  readonly lists: Map<string, string[]>;
  readonly switches: Set<string>;
}

/** Puts one option where it belongs. Throws `UsageError`. */
export function assignOption(
  command: Command,
  token: OptionToken,
  { values, lists, switches }: Assigned,
): void {
  const option = command.options.find(({ name }) => name === token.name);
  if (option === undefined) throw unknown(command, token);
  if (option.value === null) {
    if (token.value !== undefined) throw new UsageError(`--${option.name} takes no value`, helpHint(command));
    switches.add(option.name);
    return;
  }
  const value = checkedValue(command, option, token);
  if (option.repeatable) {
    lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
  } else if (values.has(option.name)) {
    throw new UsageError(`--${option.name} is given twice`, 'Give it once.');
  } else {
    values.set(option.name, value);
  }
}

function checkedValue(
  command: Command,
  { name, value: placeholder, allowed }: Option,
  token: OptionToken,
): string {
  const { value, inlineValue } = token;
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    throw new UsageError(`--${name} needs a value: --${name} ${placeholder}`, helpHint(command));
  }
  if (allowed !== undefined && !allowed.includes(value)) {
    const meant = nearest(value, allowed);
    const remedy = meant ? `Did you mean ${meant}?` : 'Write one of them.';
    throw new UsageError(`--${name} is ${allowed.join(', ')}, not ${value}`, remedy);
  }
  return value;
}

function unknown(command: Command, { name, rawName }: OptionToken): UsageError {
  const names = [...command.options.map((option) => option.name), 'help'];
  const meant = nearest(name, names);
  return new UsageError(
    `${command.name} has no option ${rawName}`,
    meant === null ? helpHint(command) : `Did you mean --${meant}?`,
  );
}
