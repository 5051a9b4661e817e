import type { Schema } from './schema.ts';

const typeNames: Readonly<Record<string, string>> = {
  array: 'list',
  boolean: '`true` or `false`',
  integer: 'whole number',
  null: '`null`',
  number: 'number',
  object: 'map',
  string: 'text',
};

/** What may stand in a place, as a phrase in Markdown; definitions are linked. */
export function inWords(schema: Schema): string {
  if (schema.$ref !== undefined) return definitionLink(schema.$ref);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return list(schema.enum.map((value) => `\`${value}\``));
  if (schema.allOf?.length === 1 && schema.allOf[0]) return inWords(schema.allOf[0]);
  if (schema.anyOf) return list(schema.anyOf.map(inWords));
  if (schema.type === 'array' && schema.items) return `list of ${inItems(schema.items)}`;
  if (schema.type === 'object') return mapInWords(schema);
  if (typeof schema.type === 'string') return `${typeName(schema.type)}${limits(schema)}`;
  if (schema.type) return list(schema.type.map(typeName));
  return 'any value';
}

/** An alternative inside a list is set apart, so that "list of a or b" cannot be misread. */
function inItems(items: Schema): string {
  const words = inWords(items);
  return items.anyOf || Array.isArray(items.type) ? `(${words})` : words;
}

function mapInWords({ properties, propertyNames, additionalProperties }: Schema): string {
  if (properties && typeof additionalProperties !== 'object') return 'map';
  if (typeof additionalProperties !== 'object') return 'map';
  const names = propertyNames ? inWords(propertyNames) : 'name';
  return `map of ${names} to ${inItems(additionalProperties)}`;
}

function limits({ minimum, maximum, maxLength }: Schema): string {
  if (maxLength !== undefined) return `, at most ${maxLength} characters`;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : ` from ${minimum}`;
}

function definitionLink(ref: string): string {
  const [file = '', name = ''] = ref.split('#/definitions/');
  return `[${name}](${file.replace('.schema.json', '.md')}#${name.toLowerCase()})`;
}

function typeName(type: string): string {
  return typeNames[type] ?? type;
}

function list(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? '';
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} or ${last}`;
}
