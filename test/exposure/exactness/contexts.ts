import { type Context, put, read } from '../../agreement/context.ts';
import { attributesOf, type Questions } from './questions.ts';
import type { Random } from './random.ts';
import { valuesFor } from './values.ts';

/** By attribute, values that answer its questions in all ways. */
export type Pools = ReadonlyMap<string, readonly unknown[]>;

/** Values for everything two sides ask for. */
export function poolsFor(questions: Questions): Pools {
  return new Map(
    attributesOf(questions).map((attribute) => [
      attribute,
      valuesFor(questions.tests.get(attribute) ?? [], questions.units.has(attribute)),
    ]),
  );
}

/** A context with the values; of attributes in each other's way only the outermost has its value. */
export function contextOf(values: ReadonlyMap<string, unknown>): Context {
  const context: Context = {};
  for (const [attribute, value] of [...values].sort(([a], [b]) => a.length - b.length)) {
    if (value !== undefined && isFree(context, attribute)) put(context, attribute, copy(value));
  }
  return context;
}

/** Whether nothing but objects stands on the way to an attribute. */
function isFree(context: Context, attribute: string): boolean {
  const names = attribute.split('.');
  return names.slice(1).every((_, index) => {
    const outer = read(context, names.slice(0, index + 1).join('.'));
    return outer === undefined || (typeof outer === 'object' && outer !== null && !Array.isArray(outer));
  });
}

function copy(value: unknown): unknown {
  return typeof value === 'object' ? structuredClone(value) : value;
}

/** A context in which every attribute has any of its values, or is missing. */
export function anyContext(pools: Pools, random: Random): Context {
  const missing = random.pick([0, 10, 60]);
  const values = [...pools].map(([attribute, pool]): [string, unknown] => [
    attribute,
    random.chance(missing) ? undefined : random.pick(pool),
  ]);
  const order = random.chance(50) ? values : values.filter(() => random.chance(70));
  return contextOf(new Map(order));
}
