import { type EvaluationContext, readPath } from '../attribute.ts';
import { argumentList, type Operator } from '../expression.ts';
import { parsePath } from './var.ts';

/** `{"missing": ["a", "b.c"]}`: the names of the attributes that are not there. An attribute that is null is. */
export const missing: Operator = (args) => {
  const attributes = names('missing', Array.isArray(args) ? args : [args]);
  return (context) => findMissing(context, attributes);
};

/** `{"missing_some": [1, ["a", "b"]]}`: none when at least so many are there, otherwise those that are not. */
export const missingSome: Operator = (args) => {
  const [needed, list] = argumentList('missing_some', args, 2);
  if (typeof needed !== 'number') throw new Error('"missing_some" takes a number and a list of attributes');
  const attributes = names('missing_some', argumentList('missing_some', list, 0, Infinity));
  return (context) => {
    const absent = findMissing(context, attributes);
    return attributes.length - absent.length >= needed ? [] : absent;
  };
};

interface Attribute {
  readonly name: string;
  readonly path: readonly string[];
}

function names(operator: string, list: readonly unknown[]): readonly Attribute[] {
  return list.map((name) => ({ name: String(name), path: parsePath(operator, name) }));
}

function findMissing(context: EvaluationContext, attributes: readonly Attribute[]): readonly string[] {
  return attributes.filter(({ path }) => readPath(context, path) === undefined).map(({ name }) => name);
}
