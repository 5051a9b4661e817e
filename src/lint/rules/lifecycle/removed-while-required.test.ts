import { expect, it } from 'vitest';
import { lifecycleFinds, type Situation, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { removedWhileRequired } from './removed-while-required.ts';

const find = (given: Situation) => lifecycleFinds(removedWhileRequired, given);
const requires: Written = { requires: { it: 'on' } };

it('names who still requires a removed flag', () => {
  expect(find({ base: { it: {}, b: requires }, head: { b: requires } })).toEqual([
    {
      message: '`it` is removed, and `b` still requires it.',
      remedy: 'Delete the requirement first, or keep the flag.',
    },
  ]);
  const both: Written = { requires: { aside: 'on', it: ['on', 'off'] } };
  expect(find({ base: { it: {} }, head: { aside: {}, b: requires, c: both } })).toMatchObject([
    { message: '`it` is removed, and `b` and `c` still require it.' },
  ]);
});

it('leaves a flag alone that nobody requires any more, that stays, or that comes', () => {
  expect(find({ base: { it: {}, b: requires }, head: { b: {} } })).toEqual([]);
  expect(find({ base: { it: {}, b: requires }, head: { it: {}, b: requires } })).toEqual([]);
  expect(find({ base: {}, head: { it: {}, b: requires } })).toEqual([]);
  expect(find({ base: {}, head: { b: requires } })).toEqual([]);
});
