import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { expiresExtended } from './expires-extended.ts';

const extended = (to: Written, others: Situation = {}) =>
  lifecycleFinds(expiresExtended, { base: { it: { expires: '2026-11-30' } }, head: { it: to }, ...others });

const yieldsTo = ['expires-extended-repeatedly'];
const remedy =
  'Remove the flag in time, or say under `acknowledge: { expires-extended: … }` why it needs more.';

it('says by how much, where the past is not known', () => {
  expect(extended({ expires: '2026-12-01' })).toEqual([
    {
      path: ['expires'],
      at: 'value',
      message: '1 day more, from 2026-11-30 to 2026-12-01.',
      remedy,
      yieldsTo,
    },
  ]);
});

it('says which extension it is', () => {
  const history = lifecycleHistory('it', [
    ['2026-06-01', { expires: '2026-08-31' }],
    ['2026-09-01', { expires: '2026-11-30' }],
  ]);
  expect(extended({ expires: '2026-12-31' }, { history })).toMatchObject([
    {
      message:
        '31 days more, from 2026-11-30 to 2026-12-31: the 2nd extension, 122 days past the first date.',
    },
  ]);
});

it('finds a flag that becomes permanent', () => {
  const permanent = { permanent: 'Contracts decide who has it.' };
  expect(extended(permanent)).toEqual([
    {
      path: ['permanent'],
      at: 'key',
      message: 'The flag was to expire on 2026-11-30, and is permanent now.',
      remedy,
      yieldsTo,
    },
  ]);
  const history = lifecycleHistory('it', [['2026-06-01', { expires: '2026-11-30' }]]);
  expect(extended(permanent, { history })).toMatchObject([
    { message: 'The flag was to expire on 2026-11-30, and is permanent now: the 1st extension.' },
  ]);
});

it('leaves everything else alone', () => {
  expect(extended({ expires: '2026-11-30', salt: 'x' })).toEqual([]);
  expect(extended({ expires: '2026-12-31' }, { base: {} })).toEqual([]);
  expect(extended({}, { head: {} })).toEqual([]);
});

it('knows the past of a renamed flag by its old key', () => {
  const history = lifecycleHistory('old', [['2026-06-01', { expires: '2026-11-30' }]]);
  const base = { old: { expires: '2026-11-30' } };
  expect(extended({ expires: '2026-12-31' }, { base, before: 'old', history })).toMatchObject([
    { message: expect.stringContaining('the 1st extension') },
  ]);
});
