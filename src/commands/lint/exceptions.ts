import { isInForce, type Strictness } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { FlagDefinition, NewException } from '../../model/index.ts';

/** The exceptions in force that the head adds or edits: somebody is excused from a rule, and a reviewer should know. */
export function newExceptions(
  base: LoadedFlags | null,
  head: LoadedFlags,
  strictness: Strictness,
  now: number,
): NewException[] {
  if (base === null) return [];
  return [...(head.flagSet?.flags.values() ?? [])].flatMap(({ key, file, definition }) => {
    const before = new Set(exceptionsOf(base.flagSet?.flags.get(key)?.definition).map(identity));
    return exceptionsOf(definition)
      .filter((each) => !before.has(identity(each)) && isInForce(each, strictness, now))
      .map(({ rule, reason, until }) => ({ rule, flag: key, file, reason, until }));
  });
}

type Exception = NonNullable<FlagDefinition['exceptions']>[number];

function exceptionsOf(definition: FlagDefinition | undefined): readonly Exception[] {
  return definition?.exceptions ?? [];
}

function identity({ rule, reason, until }: Exception): string {
  return JSON.stringify([rule, reason, until]);
}
