import { expect, test } from 'vitest';
import { readAttribute, readPath } from './attribute.ts';

test('reads own properties only', () => {
  const context = Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } });
  expect(readAttribute(context, 'own')).toBe(2);
  expect(readAttribute(context, 'inherited')).toBeUndefined();
  expect(readAttribute({}, 'constructor')).toBeUndefined();
  expect(readAttribute({}, '__proto__')).toBeUndefined();
});

test('reads objects without a prototype', () => {
  const context = Object.assign(Object.create(null), { plan: 'pro' });
  expect(readAttribute(context, 'plan')).toBe('pro');
});

test.each([
  [['company', 'plan'], 'pro'],
  [['tags', '1'], 'b'],
  [['tags', 'length'], undefined],
  [['company', 'plan', 'length'], undefined],
  [['company', 'plan', '0'], undefined],
  [['nothing', 'plan'], undefined],
  [['missing', 'plan'], undefined],
])('follows the path %j to %j', (path, expected) => {
  const context = { company: { plan: 'pro' }, tags: ['a', 'b'], nothing: null };
  expect(readPath(context, path)).toBe(expected);
});
