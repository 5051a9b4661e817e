import { expect, test } from 'vitest';
import { engines, FLAG, loadBoth, loadFlagdCore } from '../../test/support/evaluate/engines.ts';
import { loadFlags } from './load-flags.ts';
import { murmur3 } from './murmur3.ts';
import { resolve } from './resolve.ts';

/** One test per entry of docs/engine-deviations.md, each with both answers. */

const TRUE = { variant: 'true', reason: 'TARGETING_MATCH' };
const FALSE = { variant: 'false', reason: 'TARGETING_MATCH' };
const DEFAULT = { variant: 'off', reason: 'DEFAULT' };
const GENERAL = { errorCode: 'GENERAL' };
const PARSE_ERROR = { errorCode: 'PARSE_ERROR' };

test('1. a bucketing key is hashed as UTF-8, not as UTF-16 code units', () => {
  const { ours, flagdCore } = engines({ fractional: [{ var: 'key' }, ['a', 50], ['b', 50]] });
  const keys = Array.from({ length: 200 }, (_, i) => `Zoë-${i}`);
  const differ = keys.filter((key) => Object(ours({ key })).variant !== Object(flagdCore({ key })).variant);
  expect(differ.length).toBeGreaterThan(50);
  for (const key of keys) {
    const variant = murmur3(key) < 2 ** 31 ? 'a' : 'b';
    expect(ours({ key })).toMatchObject({ variant });
  }
});

test.each([
  [{ '<': [{ var: 'x' }, 5] }, 'text', FALSE],
  [{ '>=': [{ var: 'x' }, 5] }, [5], FALSE],
  [{ '<=': [{ var: 'x' }, 5] }, { a: 1 }, FALSE],
  [{ '==': [{ var: 'x' }, 5] }, 'text', FALSE],
  [{ '!=': [{ var: 'x' }, 5] }, 'text', TRUE],
])('2. %j with %j is a plain answer, not an error', (rule, x, answer) => {
  const { ours, flagdCore } = engines(rule);
  expect(ours({ x })).toMatchObject(answer);
  expect(flagdCore({ x })).toMatchObject(GENERAL);
});

test('3. two attributes compare loosely with each other, not one with itself', () => {
  const document = { flags: { flag: { ...FLAG, targeting: { '==': [{ var: 'x' }, { var: 'y' }] } } } };
  const context = { x: 0, y: null };
  const compiled = loadBoth(document);
  expect(compiled.ours(context)).toMatchObject(TRUE);
  expect(compiled.flagdCore(context)).toMatchObject(FALSE);
  expect(loadBoth(document, { interpret: true }).flagdCore(context)).toMatchObject(TRUE);
});

test.each([
  [{ '!!': { var: 'x.length' } }, { x: 'text' }],
  [{ '!!': { var: 'x.length' } }, { x: ['a'] }],
  [{ '!!': { var: 'x.0' } }, { x: 'text' }],
  [{ '!!': { var: 'constructor.name' } }, {}],
  [{ '!': { missing: ['toString'] } }, {}],
  [{ '!!': { var: '$flagd.flagKey.0' } }, {}],
])('4. %j does not see what is no attribute', (rule, context) => {
  const { ours, flagdCore } = engines(rule);
  expect(ours(context)).toMatchObject(FALSE);
  expect(flagdCore(context)).toMatchObject(TRUE);
});

test('5. a text joined from and, or or missing has all its parts', () => {
  const { ours, flagdCore } = engines({ cat: [{ or: [{ var: 'x' }, 'b'] }, ',', { and: [1, 'b'] }] });
  expect(ours({ x: 'a' })).toMatchObject({ variant: 'a,b' });
  expect(flagdCore({ x: 'a' })).not.toMatchObject({ variant: 'a,b' });
});

test('6. an object without a prototype is an object', () => {
  const { ours, flagdCore } = engines({ '!!': { var: 'x' } });
  const x = Object.create(null);
  expect(ours({ x })).toMatchObject(FALSE);
  expect(flagdCore({ x })).toMatchObject(GENERAL);
  x.plan = 'pro';
  expect(ours({ x })).toMatchObject(TRUE);
  expect(flagdCore({ x })).toMatchObject(GENERAL);
});

test('7. an attribute that no rule reads is not read', () => {
  const { ours, flagdCore } = engines({ '===': [{ var: 'x' }, 1] });
  const context = {
    x: 1,
    get y(): never {
      throw new Error('getter');
    },
  };
  expect(ours(context)).toMatchObject(TRUE);
  expect(flagdCore(context)).toMatchObject(GENERAL);
});

test('8. a result that is no text is an error, not an exception', () => {
  const { ours, flagdCore } = engines({ var: 'x' });
  const x = Object.create(null);
  expect(ours({ x })).toMatchObject(GENERAL);
  expect(() => flagdCore({ x })).toThrow();
});

test('9. a partial version with a number above 2^53 - 1 is no version', () => {
  const { ours, flagdCore } = engines({ sem_ver: [{ var: 'x' }, '=', '1.0.0'] });
  const x = '1.12345678901234567';
  expect(ours({ x })).toMatchObject(DEFAULT);
  expect(flagdCore({ x })).toMatchObject(TRUE);
});

test('10. an object becomes a text by its toString, whatever its valueOf', () => {
  const { ours, flagdCore } = engines({ cat: [{ var: 'x' }] });
  const x = { toString: () => 'a', valueOf: () => 'b' };
  expect(ours({ x })).toMatchObject({ variant: 'a' });
  expect(flagdCore({ x })).toMatchObject({ variant: 'b' });
});

test.each([
  [{ '+': [1, 1] }],
  [{ if: [true, 'on'] }],
  [{ '<': [1, 2, 3] }],
  [{ cat: { var: 'x' } }],
  [{ var: { cat: ['x'] } }],
  [{ '===': [{ var: '$flagd.timestamp' }, 0] }],
])('11. %j is outside the profile and refused', (rule) => {
  const { ours, flagdCore } = engines(rule);
  expect(ours({})).toMatchObject(PARSE_ERROR);
  expect(flagdCore({})).not.toMatchObject(PARSE_ERROR);
});

test('12. an entry of $evaluators that refers to another one is refused', () => {
  const document = {
    $evaluators: { outer: { '!': [{ $ref: 'inner' }] }, inner: { var: 'x' } },
    flags: { flag: { ...FLAG, targeting: { '!!': [{ $ref: 'outer' }] } } },
  };
  const { ours, flagdCore } = loadBoth(document);
  expect(ours({ x: 0 })).toMatchObject(PARSE_ERROR);
  expect(flagdCore({ x: 0 })).toMatchObject(TRUE);
});

test('13. $ref outside targeting is data', () => {
  const flag = { ...FLAG, variants: { on: { $ref: 'x' } }, defaultVariant: 'on' };
  const document = { $evaluators: { x: 'text' }, flags: { flag } };
  const { ours, flagdCore } = loadBoth(document);
  expect(ours({})).toMatchObject({ errorCode: 'TYPE_MISMATCH' });
  expect(flagdCore({})).toMatchObject({ value: 'text' });
});

test('14. rules nested more than 500 deep refuse their flag, not the whole document', () => {
  let targeting: object = { '!': [true] };
  for (let i = 0; i < 3_000; i++) targeting = { '!': [targeting] };
  const document = { flags: { flag: { ...FLAG, targeting }, other: FLAG } };
  const loaded = loadFlags(document);
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  expect(resolve(loaded.store, 'flag', 'string', 'x')).toMatchObject(PARSE_ERROR);
  expect(resolve(loaded.store, 'other', 'string', 'x')).toMatchObject({ reason: 'STATIC' });
  expect(() => loadFlagdCore(document)).toThrow();
});

test.each([
  [{}],
  [{ flags: [] }],
  [{ flags: { flag: { ...FLAG, targeting: 'on' } } }],
  [{ flags: { flag: { ...FLAG, variants: ['a'], defaultVariant: '0' } } }],
  [{ flags: { flag: { ...FLAG, metadata: { owner: { name: 'x' } } } } }],
  [{ flags: {}, metadata: { owner: { name: 'x' } } }],
])('15. the document %j is refused whole', (document) => {
  expect(loadFlags(document)).toMatchObject({ kind: 'refused' });
  expect(() => loadFlagdCore(document)).not.toThrow();
});

test('16. PARSE_ERROR says what is wrong, after the sentence of flagd-core', () => {
  const { ours, flagdCore } = engines({ unknown: [] });
  const { errorMessage } = Object(flagdCore({}));
  expect(Object(ours({})).errorMessage).toContain(`${errorMessage}: unknown operator "unknown"`);
  expect(Object(ours({})).errorMessage.length).toBeGreaterThan(errorMessage.length);
});

test('17. the metadata of an answer cannot be changed', () => {
  const loaded = loadFlags({ flags: { flag: FLAG } });
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  expect(Object.isFrozen(resolve(loaded.store, 'flag', 'string', 'x').flagMetadata)).toBe(true);
  expect(Object.isFrozen(Object(engines({}).flagdCore({})).flagMetadata)).toBe(false);
});

test('18. an own property counts also when it is not enumerable', () => {
  const { ours, flagdCore } = engines({ '===': [{ var: 'x' }, 1] });
  const context = Object.defineProperty({}, 'x', { value: 1, enumerable: false });
  expect(ours(context)).toMatchObject(TRUE);
  expect(flagdCore(context)).toMatchObject(FALSE);
});
