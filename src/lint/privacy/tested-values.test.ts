import { expect, test } from 'vitest';
import { testedBy } from './tested-values.ts';

test('the attributes of a flag and what they are compared with', () => {
  const at = ['environments', 'production', 'rules', 0, 'if'];
  const condition = {
    country: 'DE',
    any: [{ age: { lessThan: 18 } }, { not: { email: { is: ['a', 'b'] } } }],
  };
  const environments = { staging: 'on', production: { rules: [{ if: condition, serve: 'on' }] } };
  expect(testedBy({ type: 'release', default: 'off', environments })).toEqual([
    { attribute: 'country', path: [...at, 'country'], values: [{ value: 'DE', path: [...at, 'country'] }] },
    {
      attribute: 'age',
      path: [...at, 'any', 0, 'age'],
      values: [{ value: 18, path: [...at, 'any', 0, 'age', 'lessThan'] }],
    },
    {
      attribute: 'email',
      path: [...at, 'any', 1, 'not', 'email'],
      values: ['a', 'b'].map((value, index) => ({
        value,
        path: [...at, 'any', 1, 'not', 'email', 'is', index],
      })),
    },
  ]);
});

test('the attributes of a segment', () => {
  expect(testedBy({ if: { plan: ['free', 'plus'] } })).toEqual([
    {
      attribute: 'plan',
      path: ['if', 'plan'],
      values: [
        { value: 'free', path: ['if', 'plan', 0] },
        { value: 'plus', path: ['if', 'plan', 1] },
      ],
    },
  ]);
});

test('a flag without conditions', () => {
  expect(testedBy({ type: 'release', default: 'off' })).toEqual([]);
});
