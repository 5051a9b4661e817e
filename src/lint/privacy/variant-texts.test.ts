import { expect, test } from 'vitest';
import { variantTexts } from './variant-texts.ts';

test('plain values, described ones, and what is inside of objects', () => {
  const variants = {
    plain: 'a',
    number: 1,
    described: { value: 'b', description: 'c' },
    object: { value: { d: ['e', { f: 2 }] } },
  };
  const at = ['variants', 'object', 'value', 'd'];
  expect(variantTexts({ type: 'ops', default: 'plain', variants })).toEqual([
    { name: 'plain', handedOut: [{ value: 'a', path: ['variants', 'plain'], at: 'value' }], description: [] },
    { name: 'number', handedOut: [], description: [] },
    {
      name: 'described',
      handedOut: [{ value: 'b', path: ['variants', 'described', 'value'], at: 'value' }],
      description: [{ value: 'c', path: ['variants', 'described', 'description'], at: 'value' }],
    },
    {
      name: 'object',
      handedOut: [
        { value: 'd', path: at, at: 'key' },
        { value: 'e', path: [...at, 0], at: 'value' },
        { value: 'f', path: [...at, 1, 'f'], at: 'key' },
      ],
      description: [],
    },
  ]);
});

test('a flag that is on or off says nothing', () => {
  expect(variantTexts({ type: 'ops', default: 'off' })).toEqual([]);
});
