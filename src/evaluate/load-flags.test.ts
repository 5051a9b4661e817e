import { expect, test } from 'vitest';
import { loadFlags } from './load-flags.ts';
import { resolve } from './resolve.ts';

const flag = { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off' };

const problemOf = (document: unknown) => {
  const result = loadFlags(document);
  return result.kind === 'refused' ? result.problem : null;
};

test('loads a document without flags', () => {
  expect(problemOf({ flags: {} })).toBeNull();
});

test('loads unknown keys beside the known ones', () => {
  expect(problemOf({ $schema: 'x', note: 1, flags: { a: { ...flag, note: 1 } } })).toBeNull();
});

test.each([
  [undefined, 'expected an object with "flags"'],
  [null, 'expected an object with "flags"'],
  [[], 'expected an object with "flags"'],
  ['{}', 'expected an object with "flags"'],
  [{}, '"flags" must be an object of flags by key'],
  [{ flags: [] }, '"flags" must be an object of flags by key'],
  [{ flags: {}, metadata: { a: {} } }, '"metadata" must be an object of texts, numbers and booleans'],
  [{ flags: {}, $evaluators: [] }, '"$evaluators" must be an object'],
  [{ flags: { a: null } }, 'flag "a": expected an object'],
  [{ flags: { a: { ...flag, state: 'enabled' } } }, 'flag "a": "state" must be "ENABLED" or "DISABLED"'],
  [{ flags: { a: { ...flag, variants: [] } } }, 'flag "a": "variants" must be an object'],
  [
    { flags: { a: { ...flag, defaultVariant: 'toString' } } },
    'flag "a": "defaultVariant" must be the name of one of its variants',
  ],
  [
    { flags: { a: { ...flag, defaultVariant: 1 } } },
    'flag "a": "defaultVariant" must be the name of one of its variants',
  ],
  [{ flags: { a: { ...flag, targeting: 'on' } } }, 'flag "a": "targeting" must be an object'],
  [
    { flags: { a: { ...flag, metadata: { owner: null } } } },
    'flag "a": "metadata" must be an object of texts, numbers and booleans',
  ],
  [{ flags: { 'a\nb': 1 } }, 'flag "a\\nb": expected an object'],
])('refuses %j', (document, problem) => {
  expect(problemOf(document)).toBe(problem);
});

test('refuses a document that throws when it is read', () => {
  const document = {
    get flags(): never {
      throw new Error('no');
    },
  };
  expect(loadFlags(document)).toEqual({ kind: 'refused', problem: 'no' });
});

test('reads keys and variants that look like parts of an object', () => {
  const document = JSON.parse(
    '{"flags":{"__proto__":{"state":"ENABLED","variants":{"__proto__":"x"},"defaultVariant":"__proto__"}}}',
  );
  const result = loadFlags(document);
  if (result.kind === 'refused') throw new Error(result.problem);
  expect(resolve(result.store, '__proto__', 'string', 'none')).toMatchObject({
    value: 'x',
    reason: 'STATIC',
  });
  expect(resolve(result.store, 'constructor', 'string', 'none')).toMatchObject({
    errorCode: 'FLAG_NOT_FOUND',
  });
});
