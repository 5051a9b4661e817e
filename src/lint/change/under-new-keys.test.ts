import { expect, it } from 'vitest';
import { underNewKeys } from './under-new-keys.ts';

it('names what is required by its new key', () => {
  const renamed = new Map([['old', 'new']]);
  expect(underNewKeys({ old: 'on', other: ['a', 'b'] }, renamed)).toEqual({ new: 'on', other: ['a', 'b'] });
  expect(underNewKeys(undefined, renamed)).toBeUndefined();
});
