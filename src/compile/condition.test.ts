import { expect, it } from 'vitest';
import type { Condition } from '../model/index.ts';
import { compileCondition } from './condition.ts';

it('compiles what several rules share to one object, so that it is measured once', () => {
  const shared: Condition = {
    kind: 'any',
    of: [
      { kind: 'test', attribute: 'country', operator: 'is', values: ['DE'] },
      { kind: 'test', attribute: 'plan', operator: 'is', values: ['pro'] },
    ],
  };
  const compiled = new Map();
  const first = compileCondition(shared, compiled);
  expect(compileCondition(shared, compiled)).toBe(first);
  expect(compileCondition({ kind: 'not', of: shared }, compiled)).toEqual({ '!': [first] });
  expect(compileCondition(shared, new Map())).toEqual(first);
});

it('decides a test that leaves nothing for a boolean to be, so that no engine is asked', () => {
  const neither: Condition = { kind: 'test', attribute: 'beta', operator: 'isNot', values: [false, true] };
  expect(compileCondition(neither, new Map())).toBe(false);
});
