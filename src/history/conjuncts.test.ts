import { expect, it } from 'vitest';
import { conjuncts } from './conjuncts.ts';

type Condition = Parameters<typeof conjuncts>[0];

it('tells apart what only looks alike', () => {
  const different: Condition[] = [
    { country: 'DE' },
    { country: { isNot: 'DE' } },
    { country: 'DE","is","NL' },
    { country: ['DE', 'NL'] },
    { not: { country: 'DE' } },
    { not: { country: 'DE', age: 1 } },
    { all: [{ not: { country: 'DE' } }, { not: { age: 1 } }] },
    { any: [{ country: 'DE' }, { age: 1 }] },
    { country: 'DE', age: 1 },
    { country: 'DE', age: '1' },
    { any: [{ country: 'DE', age: 1 }, { beta: true }] },
    { any: [{ country: 'DE' }, { age: 1, beta: true }] },
    { segment: 'DE' },
    { segment: ['DE', 'NL'] },
    { all: [{ segment: 'DE' }, { segment: 'NL' }] },
    { not: { not: { country: 'DE' } } },
  ];
  expect(new Set(different.map((each) => conjuncts(each).join('&'))).size).toBe(different.length);
});

it('grows no faster than the condition does', () => {
  let condition: Condition = { country: 'DE' };
  for (let depth = 0; depth < 60; depth++) condition = { not: { any: [condition, { age: depth }] } };
  expect(conjuncts(condition).join('').length).toBeLessThan(4 * JSON.stringify(condition).length);
});
