import { expect, test } from 'vitest';
import { closed, jsonSchema } from './json-schema.ts';

const orNull = (schema: object): object => ({ anyOf: [{ type: 'null' }, schema] });

test.each([
  ['with a type', { type: 'string', nullable: true }, orNull({ type: 'string' })],
  ['with an enum', { enum: ['a'], nullable: true }, orNull({ enum: ['a'] })],
  ['with neither', { allOf: [], nullable: true }, orNull({ allOf: [] })],
  ['not', { type: 'string', nullable: false }, { type: 'string' }],
  ['inside', { items: { type: 'string', nullable: true } }, { items: orNull({ type: 'string' }) }],
])('nullable %s', (_, schema, expected) => {
  expect(jsonSchema(schema)).toEqual(expected);
});

test('a field may be called nullable', () => {
  const schema = { properties: { nullable: { type: 'boolean' } } };
  expect(jsonSchema(schema)).toEqual(schema);
});

test('references name the whole description', () => {
  expect(jsonSchema({ $ref: '#/components/schemas/issue' })).toEqual({
    $ref: 'github#/components/schemas/issue',
  });
});

test('objects with properties are closed, unless the description says what else they hold', () => {
  const inner = { properties: { b: {} } };
  expect(closed({ properties: { a: inner } })).toEqual({
    properties: { a: { ...inner, additionalProperties: false } },
    additionalProperties: false,
  });
  const open = { properties: { a: {} }, additionalProperties: { type: 'string' } };
  expect(closed(open)).toEqual(open);
  expect(closed({ type: 'object' })).toEqual({ type: 'object' });
});
