import { describe, expect, test } from 'vitest';
import type { Condition, Test } from '../../model/index.ts';
import { evaluateCondition } from './condition.ts';

const holds = (condition: Condition, context: Readonly<Record<string, unknown>>) =>
  evaluateCondition(condition, context).holds;

const tests: readonly (readonly [Test, readonly unknown[], readonly unknown[]])[] = [
  [{ kind: 'test', attribute: 'x', operator: 'is', values: ['a', 'b'] }, ['a', 'b'], ['c', '', 1, true]],
  [{ kind: 'test', attribute: 'x', operator: 'isNot', values: ['a', 'b'] }, ['c', ''], ['a', 1, true, ['c']]],
  [{ kind: 'test', attribute: 'x', operator: 'is', values: [0, 1] }, [0, 1, -0], ['0', true, false, 2]],
  [{ kind: 'test', attribute: 'x', operator: 'isNot', values: [0, 1] }, [2, -1, 0.5], [0, '2', true]],
  [{ kind: 'test', attribute: 'x', operator: 'is', values: [true] }, [true], [false, 1, 'true']],
  [{ kind: 'test', attribute: 'x', operator: 'isNot', values: [true] }, [false], [true, 0, 'false']],
  [
    { kind: 'test', attribute: 'x', operator: 'startsWith', values: ['ab', 'c'] },
    ['ab', 'abc', 'cd'],
    ['a', 'bab', 5],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'endsWith', values: ['ab', 'c'] },
    ['ab', 'cab', 'c'],
    ['a', 'abx', 5],
  ],
  [{ kind: 'test', attribute: 'x', operator: 'lessThan', bound: 5 }, [4, -1, 4.99], [5, 6, '4', true]],
  [{ kind: 'test', attribute: 'x', operator: 'lessOrEqual', bound: 5 }, [5, 4], [5.1, '5']],
  [{ kind: 'test', attribute: 'x', operator: 'greaterThan', bound: 5 }, [6, 5.1], [5, '6', true]],
  [{ kind: 'test', attribute: 'x', operator: 'greaterOrEqual', bound: 5 }, [5, 6], [4.9, '5']],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '>=', version: '2.0.0-rc.2' },
    ['2.0.0-rc.2', '2.0.0-rc.11', '2.0.0', '10.0.0', '2', '2.0', '2.0.0 '],
    ['2.0.0-rc.1', '1.9.9', 'v2.0.0', ' 2.0.0', '02.0.0', '2.0.0.0', 2, 'x'],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '!=', version: '1.0.0' },
    ['1.0.1', '1.0.0-a'],
    ['1.0.0', '1.0.0+build', 'x', 1],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '=', version: '1.0.0+b' },
    ['1.0.0'],
    ['1.0.1'],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '<', version: '1.0.0' },
    ['0.9.9'],
    ['1.0.0'],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '<=', version: '1.0.0' },
    ['1.0.0'],
    ['1.0.1'],
  ],
  [
    { kind: 'test', attribute: 'x', operator: 'semver', comparison: '>', version: '1.0.0' },
    ['1.0.1'],
    ['1.0.0'],
  ],
];

describe.each(tests)('%j', (condition, inside, outside) => {
  test.each(inside.map((x) => ({ x })))('holds for $x', (context) => {
    expect(holds(condition, context)).toBe(true);
  });

  test.each([...outside, undefined, null, [], {}, Number.NaN].map((x) => ({ x })))(
    'does not hold for $x',
    (context) => {
      expect(holds(condition, context)).toBe(false);
      expect(holds({ kind: 'not', of: condition }, context)).toBe(true);
    },
  );
});

const is = (attribute: string): Test => ({ kind: 'test', attribute, operator: 'is', values: [true] });
const decidedBy = (condition: Condition, context: Readonly<Record<string, unknown>>) =>
  evaluateCondition(condition, context).because.map(({ test: { attribute } }) => attribute);

test('of an all that fails the first failing test decides, of one that holds all of them', () => {
  const all: Condition = { kind: 'all', of: [is('a'), is('b'), is('c')] };
  expect(decidedBy(all, { a: true })).toEqual(['b']);
  expect(decidedBy(all, { a: true, b: true, c: true })).toEqual(['a', 'b', 'c']);
});

test('of an any that holds the first holding test decides, of one that fails all of them', () => {
  const any: Condition = { kind: 'any', of: [is('a'), { kind: 'not', of: is('b') }] };
  expect(decidedBy(any, { a: true })).toEqual(['a']);
  expect(decidedBy(any, {})).toEqual(['b']);
  expect(decidedBy(any, { b: true })).toEqual(['a', 'b']);
});

test('tells what was found under the attribute', () => {
  const found = (x: unknown) => evaluateCondition(is('x'), { x }).because[0]?.found;
  expect(found(undefined)).toEqual({ kind: 'missing' });
  expect(found(null)).toEqual({ kind: 'missing' });
  expect(found(false)).toEqual({ kind: 'value', value: false });
  expect(found('true')).toEqual({ kind: 'wrong-type', type: 'string' });
  expect(found(['true'])).toEqual({ kind: 'wrong-type', type: 'list' });
  expect(found({})).toEqual({ kind: 'wrong-type', type: 'object' });
});

test('follows a dotted attribute into objects only', () => {
  expect(holds(is('a.b'), { a: { b: true } })).toBe(true);
  expect(holds(is('a.b'), { 'a.b': true })).toBe(false);
  expect(holds(is('a.b'), { a: [] })).toBe(false);
});
