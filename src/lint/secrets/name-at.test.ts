import { expect, test } from 'vitest';
import { nameAt } from './name-at.ts';

test.each([
  [['variants', 'on', 'value', 'apiKey'], 'apiKey'],
  [['variants', 'token', 'value'], 'token'],
  [['variants', 'on', 'value', 'keys', 3], 'keys'],
  [['if', 'accountId', 'is', 0], 'accountId'],
  [['if', 'accountId', 'isNot'], 'accountId'],
  [['if', 'email', 'startsWith', 1], 'email'],
  [['if', 'email', 'endsWith'], 'email'],
  [['environments', 'production', 'rules', 0, 'if', 'age', 'lessThan'], 'lessThan'],
  [[0], ''],
  [[], ''],
])('%j is called %j', (path, name) => {
  expect(nameAt(path)).toBe(name);
});
