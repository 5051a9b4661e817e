import type { Condition, EqualityTest, Test } from '../../model/index.ts';
import type { Scalar } from '../cells/cell.ts';
import type { Context } from '../count-contexts.ts';

/** Values by attribute. */
export type Example = ReadonlyMap<string, Scalar>;

/** The first, the last and the middle one of everything there is a choice of. */
export const VARIATIONS = [0, 1, 2] as const;

type Variation = (typeof VARIATIONS)[number];

/** A text hardly anyone names. */
export const STRANGER = '~';

/**
 * Values with which a condition probably holds, and others probably do not: whoever uses them finds out by evaluating
 * it, which spares most rules a proof. Whatever need not be there is missing.
 */
export function exampleOf(condition: Condition, variation: Variation): Example {
  const example = new Map<string, Scalar>();
  fill(example, condition, variation);
  return example;
}

/** The context with these values; null when there is none, as an attribute stands in another one's way. */
export function contextOf(example: Example): Context | null {
  const context: Tree = {};
  for (const [attribute, value] of example) if (!put(context, attribute.split('.'), value)) return null;
  return context;
}

function fill(example: Map<string, Scalar>, condition: Condition, variation: Variation): void {
  switch (condition.kind) {
    case 'all':
      for (const each of condition.of) fill(example, each, variation);
      return;
    case 'any': {
      const one = choose(condition.of, variation);
      if (one !== undefined) fill(example, one, variation);
      return;
    }
    case 'test': {
      const value = valueFor(condition, variation);
      // Of two tests of one attribute, either may be the narrower one.
      if (value !== undefined && !(variation === 1 && example.has(condition.attribute)))
        example.set(condition.attribute, value);
      return;
    }
    case 'always':
    case 'not':
      return;
  }
}

function choose<T>(list: readonly T[], variation: Variation): T | undefined {
  return list[[0, list.length - 1, list.length >> 1][variation] ?? 0];
}

function valueFor(test: Test, variation: Variation): Scalar | undefined {
  switch (test.operator) {
    case 'is':
      return choose<Scalar>(test.values, variation);
    case 'isNot':
      return otherThan(test.values);
    case 'startsWith':
      return `${choose(test.values, variation)}${STRANGER}`;
    case 'endsWith':
      return `${STRANGER}${choose(test.values, variation)}`;
    case 'lessThan':
      return test.bound - 1;
    case 'greaterThan':
      return test.bound + 1;
    case 'lessOrEqual':
    case 'greaterOrEqual':
      return test.bound;
    case 'semver':
      return versionFor(test.comparison, test.version);
  }
}

/** Values are in ascending order. */
function otherThan(values: EqualityTest['values']): Scalar {
  const last = values.at(-1);
  if (typeof last === 'number') return last + 1;
  return typeof last === 'boolean' ? !last : STRANGER;
}

function versionFor(comparison: string, version: string): string {
  switch (comparison) {
    case '<':
      return '0.0.0';
    case '>':
    case '!=':
      return '999.0.0';
    default:
      return version;
  }
}

type Tree = { [name: string]: Scalar | Tree };

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: Scalar): boolean {
  const there = Object.hasOwn(tree, name) ? tree[name] : undefined;
  if (rest.length === 0) {
    tree[name] = value;
    return there === undefined;
  }
  if (typeof there === 'object') return put(there, rest, value);
  const inner: Tree = {};
  tree[name] = inner;
  return there === undefined && put(inner, rest, value);
}
