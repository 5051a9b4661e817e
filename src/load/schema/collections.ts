import { type JsonValue, nearest, type ObjectValue, type Path } from '../../model/index.ts';
import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import { resolve } from './documents.ts';
import { isReserved } from './reserved.ts';
import { expectation, explainText, invalid } from './scalars.ts';
import type { Schema } from './schema.ts';
import type { Walk } from './walk.ts';
import { oneOf, subject } from './words.ts';

/** Explains a list and its entries. */
export function explainList(walk: Walk, schema: Schema, list: readonly JsonValue[], path: Path): void {
  if (list.length < (schema.minItems ?? 0)) walk.report(path, 'value', () => empty(path));
  const { items, maxItems } = schema;
  if (maxItems !== undefined && list.length > maxItems)
    walk.report(path, 'value', () => tooMany(path, maxItems, 'entries'));
  if (!items) return;
  const inside = inner(walk);
  for (const [index, item] of list.entries()) {
    if (walk.isFull()) return;
    walk.explainValue(inside, items, item, [...path, index]);
  }
}

/** Explains a map, its keys and its values. */
export function explainMap(walk: Walk, schema: Schema, map: ObjectValue, path: Path): void {
  const {
    required = [],
    properties = {},
    additionalProperties,
    propertyNames,
    minProperties = 0,
    maxProperties,
  } = schema;
  const entries = Object.entries(map);
  if (entries.length < minProperties) walk.report(path, 'value', () => empty(path));
  if (maxProperties !== undefined && entries.length > maxProperties) {
    walk.report(path, 'value', () => tooMany(path, maxProperties, 'keys'));
  }
  for (const name of required) {
    if (map[name] === undefined) walk.report(path, 'key', () => missing(properties[name], name, path));
  }
  for (const [name, value] of entries) {
    if (walk.isFull()) return;
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (propertyNames) explainName(walk, propertyNames, name, [...path, name]);
    if (known === false) walk.report([...path, name], 'key', () => unknown(walk, schema, map, name, path));
    else if (typeof known === 'object') walk.explainValue(inner(walk), known, value, [...path, name]);
  }
}

/** Names are texts whose own schema says what is expected of them. */
function explainName(walk: Walk, written: Schema, name: string, path: Path): void {
  const { schema, root } = resolve(written, walk.root);
  explainText({ ...walk, root, hint: schema }, schema, name, path, 'key');
}

/** What a map says about itself says nothing about what is in it. */
function inner(walk: Walk): Walk {
  return { ...walk, hint: {} };
}

function empty(path: Path): Complaint {
  return invalid(
    `${subject(path)} is empty.`,
    path.length === 0 ? 'Write the definition.' : 'Write an entry, or delete the line.',
  );
}

function tooMany(path: Path, most: number, what: 'entries' | 'keys'): Complaint {
  if (most === 1)
    return invalid(`${subject(path)} has more than 1 key.`, 'Make each key a list entry of its own.');
  return invalid(`${subject(path)} has more than ${most} ${what}.`, `Write at most ${most}.`);
}

function missing(field: Schema | undefined, name: string, path: Path): Complaint {
  const choices = field?.enum?.map((choice) => `\`${choice}\``);
  const expected = choices ? `It is ${oneOf(choices)}.` : expectation(field ?? {}, '');
  const remedy = `Add \`${name}\`. ${expected}`.trim();
  return invalid(
    path.length === 0 ? `\`${name}\` is missing.` : `${subject(path)} lacks \`${name}\`.`,
    remedy,
  );
}

function unknown(walk: Walk, schema: Schema, map: ObjectValue, name: string, path: Path): Complaint {
  if (isReserved(walk.kind, path, name)) {
    return {
      rule: 'reserved-field',
      message: `The field ${show(name)} is reserved for later.`,
      remedy: 'Delete it; a later version will give it a meaning.',
    };
  }
  const fields = Object.keys(schema.properties ?? {});
  const near = nearest(name, fields);
  return {
    rule: 'unknown-field',
    message: `There is no field ${show(name)} here.`,
    remedy: near === null ? knownFields(schema, fields) : `Did you mean \`${near}\`?`,
    fix:
      near === null || map[near] !== undefined
        ? null
        : { kind: 'rename-key', path: [...path, name], name: near },
  };
}

function knownFields(schema: Schema, fields: readonly string[]): string {
  if (schema.title === 'DescribedVariant') return 'Put an object value under `value`.';
  return `Delete it, or write ${oneOf(fields.map((field) => `\`${field}\``))}.`;
}
