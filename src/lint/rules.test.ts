import { expect, test } from 'vitest';
import { rules } from './index.ts';

test('ids are unique stems in lower case', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('titles and reasons are whole: one without a full stop, the other with one', () => {
  for (const { title, why } of rules) {
    expect(title).toMatch(/[^.]$/);
    expect(why).toMatch(/\.$/);
  }
});

test('whoever shows a bad example shows how to put it right', () => {
  for (const { bad, good } of rules) expect(bad === null).toBe(good === null);
});
