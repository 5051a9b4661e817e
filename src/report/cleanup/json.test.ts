import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { aCleanup, aDueFlag, anOwner, unusedSegment } from '../../../test/support/cleanup.ts';
import { renderCleanupJson } from './json.ts';

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

const report = aCleanup({ owners: [anOwner('acme/checkout', aDueFlag()), anOwner(null, unusedSegment)] });

test('every field of the schema is there, in its order, and no other', () => {
  const json = JSON.parse(renderCleanupJson(report));
  const validate = new Ajv({ allowUnionTypes: true, schemas: [schema('report')] }).compile(schema('cleanup'));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json).toEqual(report);
  expect(Object.keys(json)).toEqual(Object(schema('cleanup')).required);
});

test('the order of keys does not depend on how the report was put together', () => {
  const reversed: typeof report = JSON.parse(JSON.stringify(report), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );
  expect(Object.keys(reversed)).not.toEqual(Object.keys(report));
  expect(renderCleanupJson(reversed)).toBe(renderCleanupJson(report));
});
