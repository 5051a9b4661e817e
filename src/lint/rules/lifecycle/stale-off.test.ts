import { describe, expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { neverEnabled } from './never-enabled.ts';
import { staleOff } from './stale-off.ts';

const off: Written = {};
const tried: Written = { environments: { development: 'on' } };
const live: Written = { environments: { production: { rollout: { serve: 'on', percentage: 5 } } } };
const killed: Written = { killed: { development: 'INC-1', production: 'INC-1' } };

/** A pull request that leaves the flag as the branch has it, unless it says. */
function find(
  versions: Versions,
  others: Situation = {},
  rule = staleOff,
): ReturnType<typeof lifecycleFinds> {
  const it = versions.at(-1)?.[1] ?? {};
  return lifecycleFinds(rule, {
    base: { it },
    head: { it },
    history: lifecycleHistory('it', versions),
    ...others,
  });
}

describe('a flag that was on and is off everywhere', () => {
  it('is found from 60 days on', () => {
    expect(
      find([
        ['2026-01-01', live],
        ['2026-09-26 12:01', off],
      ]),
    ).toEqual([]);
    expect(
      find([
        ['2026-01-01', live],
        ['2026-09-26 12:00', off],
      ]),
    ).toEqual([
      {
        message: 'Everyone has had `off` in every environment since 2026-09-26 (#102, 2222222), for 60 days.',
        remedy: 'Keep the code of variant `off`, delete that of the others, then the flag.',
        since: Date.parse('2026-09-26T12:00:00Z'),
      },
    ]);
  });

  it('waits as long as it is told', () => {
    const options = { after: '5d' };
    expect(
      find(
        [
          ['2026-01-01', live],
          ['2026-11-21', off],
        ],
        { options },
      ),
    ).toEqual([]);
    expect(
      find(
        [
          ['2026-01-01', live],
          ['2026-11-20', off],
        ],
        { options },
      ),
    ).toHaveLength(1);
  });

  it('counts from the last environment it was taken from, however it was written', () => {
    const rewritten: Written = { environments: { production: { rollout: { serve: 'on', percentage: 0 } } } };
    const versions: Versions = [
      ['2026-01-01', { ...live, ...tried }],
      ['2026-02-01', tried],
      ['2026-03-01', off],
      ['2026-11-20', rewritten],
    ];
    expect(find(versions)).toMatchObject([
      { message: expect.stringContaining('since 2026-03-01 (#103, 3333333), for 269 days') },
    ]);
  });

  it('may be killed everywhere, or an experiment', () => {
    expect(
      find([
        ['2026-01-01', live],
        ['2026-02-01', { ...live, ...killed }],
      ]),
    ).toHaveLength(1);
    const type = 'experiment';
    expect(
      find([
        ['2026-01-01', { ...live, type }],
        ['2026-02-01', { type }],
      ]),
    ).toHaveLength(1);
  });

  it('is off with the value of the safe variant under another name', () => {
    const variants = { off: 1, on: 2, none: 1 };
    const none = { variants, environments: { production: 'none' } };
    expect(
      find([
        ['2026-01-01', { ...live, variants }],
        ['2026-02-01', none],
        ['2026-11-20', { variants }],
      ]),
    ).toMatchObject([{ message: expect.stringContaining('since 2026-02-01 (#102, 2222222)') }]);
    expect(
      find([
        ['2026-01-01', none],
        ['2026-02-01', { variants }],
      ]),
    ).toEqual([]);
  });

  it('names the safe variant', () => {
    const both: Written = { default: 'on', safe: 'off' };
    expect(
      find([
        ['2026-01-01', both],
        ['2026-02-01', { ...both, ...killed }],
      ]),
    ).toMatchObject([{ message: expect.stringContaining('had `off` in') }]);
  });
});

describe('a flag is left alone', () => {
  it.each(['ops', 'kill-switch', 'permission'] as const)('of type %s', (type) => {
    expect(
      find([
        ['2026-01-01', { ...live, type }],
        ['2026-02-01', { type }],
      ]),
    ).toEqual([]);
  });

  it('that somebody has somewhere', () => {
    expect(
      find([
        ['2026-01-01', live],
        ['2026-02-01', tried],
      ]),
    ).toEqual([]);
  });

  it('that this pull request turns off, on, adds or removes, or that cannot be read', () => {
    const versions: Versions = [
      ['2026-01-01', live],
      ['2026-02-01', off],
    ];
    expect(find(versions, { base: { it: live } })).toEqual([]);
    expect(find(versions, { head: { it: live } })).toEqual([]);
    expect(find(versions, { base: {} })).toEqual([]);
    expect(find(versions, { head: {} })).toEqual([]);
    expect(find(versions, { head: { it: { default: 'of' } } })).toEqual([]);
  });

  it('whose past is not known', () => {
    expect(
      find(
        [
          ['2026-01-01', live],
          ['2026-02-01', off],
        ],
        { history: lifecycleHistory('other', []) },
      ),
    ).toEqual([]);
    const broken: Versions = [
      ['2026-01-01', live],
      ['2026-02-01', null],
    ];
    expect(find(broken, { base: { it: off }, head: { it: off } })).toEqual([]);
  });
});

describe('stale-off and never-enabled', () => {
  const rewritten: Written = { environments: { production: { rollout: { serve: 'on', percentage: 0 } } } };

  it.each<[string, Versions, boolean]>([
    ['was never on', [['2026-01-01', off]], true],
    [
      'was never on, and is written differently now',
      [
        ['2026-01-01', off],
        ['2026-02-01', rewritten],
      ],
      true,
    ],
    [
      'was on in production',
      [
        ['2026-01-01', live],
        ['2026-02-01', off],
      ],
      false,
    ],
    [
      'was on in development',
      [
        ['2026-01-01', tried],
        ['2026-02-01', off],
      ],
      false,
    ],
  ])('never find the same flag: one that %s', (_, versions, isNever) => {
    expect(find(versions, {}, neverEnabled)).toHaveLength(isNever ? 1 : 0);
    expect(find(versions, {}, staleOff)).toHaveLength(isNever ? 0 : 1);
  });

  it('do not say of a flag that it was never on where its beginning is not known', () => {
    const history = lifecycleHistory('it', [['2026-01-01', off]], { orEarlier: true });
    expect(find([['2026-01-01', off]], { history }, neverEnabled)).toEqual([]);
    expect(find([['2026-01-01', off]], { history }, staleOff)).toMatchObject([
      { message: expect.stringContaining('since 2026-01-01 or earlier, for at least 328 days') },
    ]);
  });
});
