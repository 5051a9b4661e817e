import type { Command } from './command.ts';

/** Where everything about a command is written. */
export function helpHint({ name }: Command): string {
  return `See \`flaghoist help ${name}\`.`;
}
