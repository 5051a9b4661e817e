import type { Flag } from '../../src/model/index.ts';
import type { Definitions } from './arbitraries/definitions.ts';
import type { Context } from './context.ts';
import type { Answer } from './engines.ts';

type Answers = { readonly [who: string]: Answer };

/** What somebody needs to mend a disagreement: the definitions, a context as small as it gets, and all answers. */
export function describeDisagreement(
  flag: Flag,
  environment: string,
  definitions: Definitions,
  context: Context,
  answers: Answers,
  isStill: (context: Context) => boolean,
  ask: (context: Context) => Answers,
): string {
  const small = shrink(context, isStill);
  const shown = isStill(small) ? ask(small) : answers;
  const lines = Object.entries(shown).map(
    ([who, { value, variant, reason }]) => `  ${who}: ${JSON.stringify({ variant, reason, value })}`,
  );
  return [
    `${flag.key} in ${environment}: the answers differ`,
    `context ${JSON.stringify(small)}`,
    ...lines,
    ...[...concerned(flag.key, definitions)].map(
      (key) => `${key}: ${JSON.stringify(only(definitions, key, environment))}`,
    ),
    ...[...definitions.segments].map(([name, segment]) => `segment ${name}: ${JSON.stringify(segment.if)}`),
  ].join('\n');
}

/** Leaves out attributes as long as the answers still differ. */
function shrink(context: Context, isStill: (context: Context) => boolean): Context {
  for (const name of Object.keys(context)) {
    const { [name]: _, ...rest } = context;
    if (isStill(rest)) return shrink(rest, isStill);
  }
  return context;
}

/** The flag and all it leads to. */
function concerned(key: string, { flags }: Definitions, seen = new Set<string>()): Set<string> {
  seen.add(key);
  for (const other of Object.keys(flags.get(key)?.requires ?? {}))
    concerned(other, { flags } as Definitions, seen);
  return seen;
}

/** A definition without the other environments. */
function only({ flags }: Definitions, key: string, environment: string): object {
  const { environments = {}, ...rest } = flags.get(key) ?? {};
  return { ...rest, environments: { [environment]: environments[environment] } };
}
