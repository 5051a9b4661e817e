import fc from 'fast-check';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../model/index.ts';
import { readDefinition } from '../definition.ts';
import { compose } from './compose.ts';

/** The same data with ordinary objects. */
function plain(value: JsonValue): unknown {
  return JSON.parse(JSON.stringify(value));
}

const key = fc.oneof(
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('on', 'off', 'a', 'b', '1', 'null'),
);
const scalar = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'on',
    'off',
    '2026-02-30',
    '1.2.3',
    '0123',
    'yes',
    'a: b',
    ' # c',
    '- d',
    'two\nlines\n',
    '>=1.0.0',
  ),
);
const document = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
})).map;
const style = fc.record({
  flowLevel: fc.integer({ min: -1, max: 3 }),
  indent: fc.integer({ min: 1, max: 4 }),
  lineWidth: fc.constantFrom(-1, 20, 80),
  forceQuotes: fc.boolean(),
  quoteStyle: fc.constantFrom('single' as const, 'double' as const),
});

test('whatever is accepted is what the parser itself loads', () => {
  let accepted = 0;
  fc.assert(
    fc.property(document, style, (data, options) => {
      const text = dump(data, options);
      const { value, problems } = compose(text);
      if (problems.length > 0) return;
      accepted++;
      expect(plain(value)).toEqual(plain(load(text, { schema: CORE_SCHEMA }) as JsonValue));
    }),
    { seed: 20261121, numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(1500);
});

test('plain scalars of every kind read as the parser reads them, or are refused', () => {
  const alphabet = fc.constantFrom(...'0123456789+-.eExob_:ntfyaslurNTFY~#'.split(''));
  let accepted = 0;
  fc.assert(
    fc.property(fc.string({ unit: alphabet, minLength: 1, maxLength: 6 }), (source) => {
      const text = `key: ${source}\n`;
      const { value, problems } = compose(text);
      if (problems.length > 0) return;
      accepted++;
      expect(plain(value)).toEqual(plain(load(text, { schema: CORE_SCHEMA }) as JsonValue));
    }),
    { seed: 20261121, numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(5000);
});

test('row 8: maps have no prototype, at every level', () => {
  const { value } = compose('a: { b: [{ c: d }] }\n');
  const maps = [value, Object(value).a, Object(value).a.b[0]];
  expect(maps.map((map) => Object.getPrototypeOf(map))).toEqual([null, null, null]);
});

const flag = `type: experiment
description: "Which message sells more?"
owner: [acme/growth, 'acme/shop']
issue: acme/shop#431
expires: 2027-01-30
variants:
  control: { value: none, description: No message }
  badge: badge
default: control
environments:
  staging: control
  production:
    rules:
      - name: Staff
        if: { country: [DE, AT], age: { greaterThan: 17.5 }, not: { segment: staff } }
        serve: badge
    rollout: { percentage: 40, split: [{ control: 50 }, { badge: 50 }] }
`;
const junk = [
  '\t',
  '\0',
  '\r',
  '\ufeff',
  '\u202e',
  '\ud800',
  '&a ',
  '*a',
  '!!x ',
  '<<: ',
  '? ',
  '---\n',
  '%YAML 1.1\n',
  '[',
  '{',
  '}',
  ']',
  '"',
  "'",
  '|',
  '>',
  ': ',
  ' #',
  '- ',
  '@',
  '`',
  '\n',
  '  ',
  '01',
  '1e999',
  'yes',
  ',',
];

test('mutations of a valid flag never throw, and every problem has a place in the file', () => {
  const mutation = fc.record({
    at: fc.nat(flag.length),
    remove: fc.nat(12),
    insert: fc.oneof(fc.constantFrom(...junk), fc.string({ unit: 'binary', maxLength: 3 }), fc.constant('')),
  });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const text = mutations.reduce(
        (t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove),
        flag,
      );
      const { definition, problems } = readDefinition('flag', 'x.yaml', Buffer.from(text));
      const lines = text.split('\n').length;
      expect(definition === null).toBe(problems.length > 0);
      for (const { message, remedy, line, column, endLine, endColumn } of problems) {
        expect(line >= 1 && column >= 1 && line <= lines && endLine >= line && endLine <= lines).toBe(true);
        expect(endLine > line || endColumn >= column).toBe(true);
        expect(`${message} ${remedy}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|undefined/u);
      }
    }),
    { seed: 20261121, numRuns: 5000 },
  );
});
