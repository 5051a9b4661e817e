import type { JsonValue, Path, Problem } from '../../model/index.ts';
import { MAX_PROBLEMS_PER_FILE } from '../limits.ts';
import { explainUnion } from './any-of.ts';
import { explainList, explainMap } from './collections.ts';
import { type DefinitionKind, resolve, schemas } from './documents.ts';
import { explainNumber, explainText, wrongType } from './scalars.ts';
import type { Schema } from './schema.ts';
import type { Walk } from './walk.ts';
import { typeOf, typesOf } from './words.ts';

/**
 * Says in plain words what a validator refused. The validators only say yes or no; this walk is taken when they say
 * no, and it chooses the branch of an `anyOf` that the writer meant.
 *
 * @returns at most `MAX_PROBLEMS_PER_FILE` + 1 problems, and none exactly when the data follows the schema
 */
export function explain(kind: DefinitionKind, value: JsonValue): Problem[] {
  const problems: Problem[] = [];
  const isFull = (): boolean => problems.length > MAX_PROBLEMS_PER_FILE;
  const report: Walk['report'] = (path, at, complaint) => {
    if (!isFull()) problems.push({ ...complaint(), path, at });
  };
  explainValue(
    { kind, root: schemas[kind], hint: {}, explainValue, isFull, report },
    schemas[kind],
    value,
    [],
  );
  return problems;
}

/** Explains one value against one schema. */
function explainValue(walk: Walk, written: Schema, value: JsonValue, path: Path): void {
  const { schema, root } = resolve(written, walk.root);
  const inside: Walk = { ...walk, root, hint: hintOf(walk.hint, schema) };
  const types = typesOf(schema);
  if (schema.anyOf) explainUnion(inside, schema.anyOf, value, path);
  else if (types.length > 0 && !types.includes(typeOf(value))) {
    inside.report(path, 'value', () => wrongType(types, inside.hint, value, path));
  } else {
    for (const part of schema.allOf ?? []) explainValue(inside, part, value, path);
    explainContent(inside, schema, value, path);
  }
}

function explainContent(walk: Walk, schema: Schema, value: JsonValue, path: Path): void {
  if (typeof value === 'string') explainText(walk, schema, value, path);
  else if (typeof value === 'number') explainNumber(walk, schema, value, path);
  else if (isList(value)) explainList(walk, schema, value, path);
  else if (value !== null && typeof value === 'object') explainMap(walk, schema, value, path);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function hintOf(outer: Schema, schema: Schema): Schema {
  const { title = outer.title, description = outer.description, examples = outer.examples } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
}
