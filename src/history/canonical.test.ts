import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

it('is one text whatever the order of keys, at any depth', () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  expect(canonical({ a: 'x', b: [{ c: null, d: 1 }] })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});

it('is another text for other data', () => {
  const different = [
    null,
    'null',
    0,
    '0',
    false,
    '',
    [],
    {},
    [[]],
    [1, 2],
    [2, 1],
    ['1,2'],
    { a: 1 },
    { a: [1] },
    '{"a":1}',
  ];
  expect(new Set(different.map(canonical)).size).toBe(different.length);
});
