import { expect, it } from 'vitest';
import { lifecycleFinds, type Situation, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { expiresSoon } from './expires-soon.ts';

const find = (written: Written, others: Situation = {}) =>
  lifecycleFinds(expiresSoon, { head: { it: written }, ...others });

it.each([
  ['2026-11-25', 'The flag expires today.'],
  ['2026-11-26', 'The flag expires in 1 day.'],
  ['2026-12-09', 'The flag expires in 14 days.'],
])('tells that a flag expires on %s', (expires, message) => {
  expect(find({ expires })).toEqual([
    { path: ['expires'], message, remedy: 'Take it out of the code, then delete the file.' },
  ]);
});

it.each(['2026-11-24', '2026-12-10'])('leaves a flag alone that expires on %s', (expires) => {
  expect(find({ expires })).toEqual([]);
});

it('looks as far ahead as it is told', () => {
  expect(find({ expires: '2026-12-10' }, { options: { within: '15d' } })).toHaveLength(1);
  expect(find({ expires: '2026-12-09' }, { options: { within: '13d' } })).toEqual([]);
});

it('leaves a permanent flag alone', () => {
  expect(find({ permanent: 'Contracts decide who has it.' })).toEqual([]);
});
