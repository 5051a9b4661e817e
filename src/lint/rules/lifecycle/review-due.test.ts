import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { reviewDue } from './review-due.ts';

const permanent = { type: 'ops', permanent: 'Contracts decide who has it.' } as const;
const find = (written: Written, others: Situation = {}) =>
  lifecycleFinds(reviewDue, { head: { it: { ...permanent, ...written } }, ...others });
const since = (day: string) => lifecycleHistory('it', [[day, permanent]]);

const remedy = 'Write `reviewed: 2026-11-25` if it is still needed, or remove it.';

it('finds a review that is a year old, with and without a history', () => {
  const due = [
    {
      path: ['reviewed'],
      message: 'The last review was 365 days ago.',
      remedy,
      since: Date.parse('2025-11-25T00:00:00Z'),
    },
  ];
  expect(find({ reviewed: '2025-11-26' })).toEqual([]);
  expect(find({ reviewed: '2025-11-25' })).toEqual(due);
  expect(find({ reviewed: '2025-11-26' }, { history: since('2020-01-01') })).toEqual([]);
  expect(find({ reviewed: '2025-11-25' }, { history: since('2020-01-01') })).toEqual(due);
});

it('leaves a flag alone that is younger than that', () => {
  const [old, young] = [since('2025-11-25'), since('2025-11-26')];
  expect(find({}, { history: young })).toEqual([]);
  expect(find({ reviewed: '2020-01-01' }, { history: young })).toEqual([]);
  expect(find({ reviewed: '2020-01-01' }, { history: old })).toHaveLength(1);
  expect(find({}, { history: old })).toEqual([
    {
      path: ['permanent'],
      at: 'key',
      message: 'Nobody has reviewed the flag since it came, 365 days ago.',
      remedy,
      since: Date.parse('2025-11-25T12:00:00Z'),
    },
  ]);
});

it('leaves a flag alone that is new, or whose age nobody knows', () => {
  expect(find({}, { history: lifecycleHistory('it', []) })).toEqual([]);
  expect(find({ reviewed: '2020-01-01' }, { history: lifecycleHistory('it', []) })).toEqual([]);
  expect(find({})).toEqual([]);
});

it('does not count a review that is still to come', () => {
  const message = 'The day of the review is still to come.';
  expect(find({ reviewed: '2026-11-26' })).toEqual([]);
  expect(find({ reviewed: '2026-11-27' })).toEqual([{ path: ['reviewed'], message, remedy }]);
});

it('reviews as often as it is told', () => {
  expect(find({ reviewed: '2026-10-26' }, { options: { after: '30d' } })).toHaveLength(1);
  expect(find({ reviewed: '2026-10-27' }, { options: { after: '30d' } })).toEqual([]);
});

it('leaves a flag alone that expires', () => {
  const written = { expires: '2026-12-31', reviewed: '2020-01-01' };
  expect(lifecycleFinds(reviewDue, { head: { it: written }, history: since('2020-01-01') })).toEqual([]);
});
