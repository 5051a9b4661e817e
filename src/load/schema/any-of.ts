import type { JsonValue, Path } from '../../model/index.ts';
import { resolve } from './documents.ts';
import { wrongType } from './scalars.ts';
import type { Schema } from './schema.ts';
import type { Walk } from './walk.ts';
import { typeOf, typesOf } from './words.ts';

/** Explains a value that may take several forms: by the form of its type, or else by all of them. */
export function explainUnion(walk: Walk, branches: readonly Schema[], value: JsonValue, path: Path): void {
  const type = typeOf(value);
  const flat = branches.flatMap((branch) => flatten(branch, walk.root));
  const meant = flat.find(({ schema }) => typesOf(schema).includes(type));
  if (meant) {
    walk.explainValue({ ...walk, root: meant.root }, meant.schema, value, path);
    return;
  }
  const types = [...new Set(flat.flatMap(({ schema }) => typesOf(schema)))];
  const title = flat.find(({ schema }) => schema.title !== undefined)?.schema.title;
  const hint = title === undefined ? walk.hint : { ...walk.hint, title };
  walk.report(path, 'value', () => wrongType(types, hint, value, path));
}

/** The forms of a branch that is a reference to another union. */
function flatten(branch: Schema, root: Schema): { readonly schema: Schema; readonly root: Schema }[] {
  const resolved = resolve(branch, root);
  return resolved.schema.anyOf?.flatMap((inner) => flatten(inner, resolved.root)) ?? [resolved];
}
