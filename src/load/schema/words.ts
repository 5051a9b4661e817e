import type { JsonValue, Path } from '../../model/index.ts';
import { show } from '../show.ts';
import type { Schema } from './schema.ts';

/** JSON Schema's name for the type of a value. */
export function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The types a schema allows; one with an `enum` of texts allows texts. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.enum) return ['string'];
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** What people call a type. */
export function typeName(type: string): string {
  return typeNames[type] ?? type;
}

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'a map',
  array: 'a list',
  null: '`null`',
};

/** What stands at a path, as the subject of a sentence. */
export function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1} of the list` : show(last);
}

/** A value as the object of a sentence. */
export function found(value: JsonValue): string {
  if (typeof value === 'string') return `the text ${show(value)}`;
  if (typeof value === 'number') return `the number \`${value}\``;
  if (typeof value === 'boolean') return `\`${value}\``;
  return typeName(typeOf(value));
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
