import { expect, test } from 'vitest';
import { readContext } from './context.ts';

test('texts need no quotes; everything else is JSON', () => {
  const context = readContext([
    'country=DE',
    'age=42',
    'beta=true',
    'id="42"',
    'empty=',
    'formula=a=b',
    'list=["a"]',
  ]);
  expect(context).toEqual({
    country: 'DE',
    age: 42,
    beta: true,
    id: '42',
    empty: '',
    formula: 'a=b',
    list: ['a'],
  });
});

test('a dot leads into an object', () => {
  expect(readContext(['device.os=ios', 'device.screenWidth=390'])).toEqual({
    device: { os: 'ios', screenWidth: 390 },
  });
});

test('a name of the prototype is a name like others', () => {
  const context = readContext(['__proto__.polluted=true']);
  expect(Object.keys(context)).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each([
  [['country'], /does not name an attribute/],
  [['=DE'], /does not name an attribute/],
  [['a..b=1'], /does not name an attribute/],
  [['a=1', 'a=2'], /twice/],
  [['a=1', 'a.b=2'], /twice/],
  [['a.b=2', 'a=1'], /twice/],
  [['targetingKey=u'], /option of its own/],
])('%j is refused', (args, message) => {
  expect(() => readContext(args)).toThrow(message);
});
