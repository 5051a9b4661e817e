import type { Input } from './command.ts';

/** The value of a parameter or option that is required or has a default. */
export function required({ values }: Input, name: string): string {
  const value = values.get(name);
  if (value === undefined)
    throw new Error(`the command's description does not make sure that there is a ${name}`);
  return value;
}

/** The value of a parameter or option, or null when it was not given. */
export function optional({ values }: Input, name: string): string | null {
  return values.get(name) ?? null;
}

/** The value of an option that takes only some values; `allowed` is the list of its description. */
export function oneOf<T extends string>(input: Input, name: string, allowed: readonly T[]): T {
  const value = required(input, name);
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`the command's description does not limit ${name} to its values`);
  return found;
}
