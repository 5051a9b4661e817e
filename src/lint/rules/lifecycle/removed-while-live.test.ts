import { describe, expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { removedWhileLive } from './removed-while-live.ts';

const on: Written = { environments: { production: 'on' } };
const at = (percentage: number): Written => ({
  environments: { production: { rollout: { serve: 'on', percentage } } },
});

const removed = (written: Written, others: Situation = {}): ReturnType<typeof lifecycleFinds> =>
  lifecycleFinds(removedWhileLive, { base: { it: written }, ...others });

describe('a removed flag that not everyone has alike', () => {
  it('is found, with those who have something else', () => {
    expect(removed(at(25))).toEqual([
      {
        environment: 'production',
        message:
          'In `production`, 25 % of everyone get `on`; without the flag, all get the default in their code.',
        remedy: 'Give everyone one variant first, keep the code of it, and remove the flag a week later.',
      },
    ]);
  });

  it('is found where it could not be worked out who has what', () => {
    const any = Array.from({ length: 2000 }, (_, index) => ({ [`a${index}`]: 'x' }));
    const environments = { production: { rules: [{ if: { any }, serve: 'on' }] } };
    expect(removed({ environments })).toMatchObject([
      {
        message:
          'In `production`, not everyone gets the same; without the flag, all get the default in their code.',
      },
    ]);
  });

  it('is found in each critical environment, and in no other', () => {
    const policy = {
      environments: [{ name: 'eu', critical: true }, { name: 'us', critical: true }, { name: 'dev' }],
    };
    const rollout = { serve: 'on', percentage: 25 };
    const environments = { eu: { rollout }, us: { rollout }, dev: { rollout } };
    expect(removed({ environments }, { policy }).map(({ environment }) => environment)).toEqual(['eu', 'us']);
  });
});

describe('a removed flag that everyone has alike', () => {
  const on2 = (when: string, others: Situation = {}) =>
    removed(on, {
      history: lifecycleHistory('it', [
        ['2026-01-01', at(50)],
        [when, on],
      ]),
      ...others,
    });

  it('may go after a week of it', () => {
    expect(on2('2026-11-18 12:00')).toEqual([]);
    expect(on2('2026-11-18 12:01')).toEqual([
      {
        environment: 'production',
        message: 'In `production`, everyone has had `on` only since 2026-11-18 (#102, 2222222), for 6 days.',
        remedy: 'Remove the flag after 2026-11-25 12:01 UTC; until then it is the way back.',
        clears: Date.parse('2026-11-25T12:01:00Z'),
      },
    ]);
  });

  it('is told when that was today', () => {
    expect(on2('2026-11-25 11:00')).toMatchObject([
      { message: 'In `production`, everyone has had `on` only since today (#102, 2222222).' },
    ]);
  });

  it('waits as long as it is told', () => {
    expect(on2('2026-11-18', { options: { after: '8d' } })).toHaveLength(1);
    expect(on2('2026-11-18', { options: { after: '7d' } })).toEqual([]);
  });

  it('may go where the past is not known', () => {
    expect(removed(on)).toEqual([]);
    expect(removed(on, { history: lifecycleHistory('it', []) })).toEqual([]);
  });

  it('counts a week of it however it was written', () => {
    const versions: Versions = [
      ['2026-01-01', at(50)],
      ['2026-11-10', at(100)],
      ['2026-11-24', on],
    ];
    expect(removed(on, { history: lifecycleHistory('it', versions) })).toEqual([]);
  });

  it('may go at once where it just came and nobody had it', () => {
    const came = (written: Written) =>
      removed(written, { history: lifecycleHistory('it', [['2026-11-24', written]]) });
    expect(came({})).toEqual([]);
    expect(came(on)).toHaveLength(1);
    const history = lifecycleHistory('it', [
      ['2026-01-01', at(5)],
      ['2026-11-24', {}],
    ]);
    expect(removed({}, { history })).toHaveLength(1);
  });

  it('is as young as the history says where the branch itself never had it', () => {
    const { lived } = lifecycleHistory('it', [['2026-11-25', on]]);
    expect(removed(on, { history: { of: () => null, lived } })).toHaveLength(1);
    const off = lifecycleHistory('it', [['2026-11-25', {}]]);
    expect(removed({}, { history: { of: () => null, lived: off.lived } })).toEqual([]);
  });
});

it('leaves a flag alone that stays, comes, or cannot be read', () => {
  expect(removed(at(25), { head: { it: at(25) } })).toEqual([]);
  expect(removed({}, { base: {}, head: { it: at(25) } })).toEqual([]);
  expect(removed({}, { base: {} })).toEqual([]);
  expect(removed({ ...at(25), default: 'of' })).toEqual([]);
});
