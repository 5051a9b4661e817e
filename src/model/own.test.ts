import { expect, it } from 'vitest';
import { own } from './own.ts';

it('finds what a map holds, and nothing that every object has', () => {
  expect(own({ production: 'on' }, 'production')).toBe('on');
  expect(own({ production: 'on' }, 'staging')).toBeUndefined();
  expect(own({}, 'constructor')).toBeUndefined();
  expect(own({}, 'toString')).toBeUndefined();
});

it('finds nothing without a map, or without a name', () => {
  expect(own(undefined, 'production')).toBeUndefined();
  expect(own({ null: 'on' }, null)).toBeUndefined();
});
