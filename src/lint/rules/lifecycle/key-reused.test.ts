import { describe, expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import type { History, Removal } from '../../../model/index.ts';
import { keyReused } from './key-reused.ts';

const SHAPE: NonNullable<Removal['shape']> = {
  type: 'release',
  valueType: 'boolean',
  variants: ['off', 'on'],
  owners: [],
};

/** A branch from which the flag was removed at a time. */
function removedAt(when: string, shape: Removal['shape'] = SHAPE): History {
  const history = lifecycleHistory('it', [['2026-03-02', {}]]);
  const moment = { at: Date.parse(`${when}Z`), commit: 'abcdef1234567890', pullRequest: 512 };
  return {
    ...history,
    of: (key) => {
      const past = history.of(key);
      return past && { ...past, removal: { moment, shape } };
    },
  };
}

const find = (history: History, head: Written = {}, others: Situation = {}) =>
  lifecycleFinds(keyReused, { history, head: { it: head }, ...others });

const LONG_AGO = removedAt('2026-04-01T12:00:00');
const YESTERDAY = '2026-11-24T12:00:00';

describe('a key that comes back late', () => {
  it('is reused, whatever it is now', () => {
    expect(find(LONG_AGO)).toEqual([
      {
        message: '`it` was removed on 2026-04-01 (#512, abcdef1); old code may still read it.',
        remedy:
          'Choose a new name, or say under `acknowledge: { key-reused: … }` why nothing reads the old meaning.',
      },
    ]);
  });

  it('names whose it was', () => {
    const whose = (owners: string[]) =>
      find(removedAt(YESTERDAY, { ...SHAPE, type: 'ops', owners }))[0]?.message;
    expect(whose(['acme/shop'])).toContain('(#512, abcdef1, then of `acme/shop`)');
    expect(whose(['a', 'b', 'c', 'd'])).toContain(', then of `a`, `b`, `c` and 1 more)');
    expect(find(removedAt(YESTERDAY, null))[0]?.message).toContain('(#512, abcdef1);');
  });

  it('was removed more than 7 days ago', () => {
    expect(find(removedAt('2026-11-18T12:00:00'))).toEqual([]);
    expect(find(removedAt('2026-11-18T11:59:59.999'))).toHaveLength(1);
  });
});

describe('a key that comes back soon', () => {
  it('is a revert with the same shape, whoever owns it', () => {
    expect(find(removedAt(YESTERDAY), { owner: 'acme/web' })).toEqual([]);
    const numbers = { ...SHAPE, valueType: 'number', variants: ['high', 'low'] } as const;
    expect(find(removedAt(YESTERDAY, numbers), { variants: { low: 1, high: 2 }, default: 'low' })).toEqual(
      [],
    );
  });

  it.each<[string, Removal['shape'], Written]>([
    ['another type', { ...SHAPE, type: 'ops' }, {}],
    ['another type of values', { ...SHAPE, valueType: 'string' }, {}],
    ['one variant more', SHAPE, { variants: { off: false, on: true, maybe: true } }],
    ['other variants', { ...SHAPE, variants: ['a', 'b'] }, {}],
    ['a shape that nobody knows', null, {}],
  ])('is reused with %s', (_, shape, head) => {
    expect(find(removedAt(YESTERDAY, shape), head)).toHaveLength(1);
  });

  it('has the type of its default', () => {
    const mixed: Written = { variants: { a: 'text', off: 1 } };
    const shape = { ...SHAPE, variants: ['a', 'off'] };
    expect(find(removedAt(YESTERDAY, { ...shape, valueType: 'number' }), mixed)).toEqual([]);
    expect(find(removedAt(YESTERDAY, { ...shape, valueType: 'string' }), mixed)).toHaveLength(1);
  });
});

it('is left alone where nothing comes back', () => {
  expect(find(LONG_AGO, {}, { base: { it: {} } })).toEqual([]);
  expect(find(LONG_AGO, {}, { after: null })).toEqual([]);
  expect(find(lifecycleHistory('it', [['2026-03-02', {}]]))).toEqual([]);
  expect(find(lifecycleHistory('it', []))).toEqual([]);
});
