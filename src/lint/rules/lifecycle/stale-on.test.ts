import { describe, expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { staleOn } from './stale-on.ts';

const on: Written = { environments: { production: 'on' } };
const half: Written = { environments: { production: { rollout: { serve: 'on', percentage: 50 } } } };

/** A pull request that leaves the flag as the branch has it, unless it says. */
function find(versions: Versions, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  const it = versions.at(-1)?.[1] ?? {};
  const history = lifecycleHistory('it', versions, others.policy && { policy: others.policy });
  return lifecycleFinds(staleOn, { base: { it }, head: { it }, history, ...others });
}

const everyone: Written = { environments: { production: { rollout: { serve: 'on', percentage: 100 } } } };
const remedy = 'Keep the code of variant `on`, delete that of the others, then the flag.';

describe('a release flag that everyone has', () => {
  it('is a warning from 30 days on', () => {
    expect(find([['2026-10-26 12:01', on]])).toEqual([]);
    expect(find([['2026-10-26 12:00', on]])).toEqual([
      {
        path: ['environments', 'production'],
        at: 'key',
        atMost: 'warning',
        message: 'Everyone in `production` has had `on` since 2026-10-26 (#101, 1111111), for 30 days.',
        remedy,
        since: Date.parse('2026-10-26T12:00:00Z'),
      },
    ]);
  });

  it('is an error from 90 days on', () => {
    expect(find([['2026-08-27 12:01', on]])).toMatchObject([{ atMost: 'warning' }]);
    expect(find([['2026-08-27 12:00', on]])).toEqual([
      {
        path: ['environments', 'production'],
        at: 'key',
        message: 'Everyone in `production` has had `on` since 2026-08-27 (#101, 1111111), for 90 days.',
        remedy,
        since: Date.parse('2026-08-27T12:00:00Z'),
      },
    ]);
  });

  it('waits as long as it is told', () => {
    const options = { after: '10d', errorAfter: '20d' };
    expect(find([['2026-11-16', on]], { options })).toEqual([]);
    expect(find([['2026-11-15', on]], { options })).toMatchObject([{ atMost: 'warning' }]);
    expect(find([['2026-11-05', on]], { options })[0]).not.toHaveProperty('atMost');
  });

  it('counts from when everyone had it, however it was written, and names that commit', () => {
    expect(
      find([
        ['2026-01-01', half],
        ['2026-10-01', everyone],
        ['2026-11-20', on],
      ]),
    ).toMatchObject([{ message: expect.stringContaining('since 2026-10-01 (#102, 2222222), for 55 days') }]);
    expect(
      find([
        ['2026-01-01', on],
        ['2026-10-01', half],
        ['2026-11-20', on],
      ]),
    ).toEqual([]);
    // An error needs three months of it, and those are looked for.
    expect(
      find([
        ['2026-08-27', everyone],
        ['2026-09-20', on],
      ])[0],
    ).not.toHaveProperty('atMost');
  });

  it('says who is left out of a rollout', () => {
    const remedies = (written: Written) => find([['2026-10-01', written]]).map((each) => each.remedy);
    expect(remedies(everyone)).toEqual([
      `${remedy} Whoever sends no targeting key still gets \`off\`, and will get \`on\`.`,
    ]);
    expect(remedies({ ...everyone, bucketBy: 'accountId' })).toEqual([
      `${remedy} Whoever sends no \`accountId\` still gets \`off\`, and will get \`on\`.`,
    ]);
    expect(remedies({ ...everyone, default: 'on', safe: 'off' })).toEqual([remedy]);
    expect(
      remedies({ ...on, environments: { production: 'on', ...half.environments, development: 'on' } }),
    ).toEqual([]);
  });

  it('points at the default where the environment says nothing', () => {
    expect(find([['2026-10-01', { default: 'on', safe: 'off' }]])).toMatchObject([
      { path: ['default'], at: 'value' },
    ]);
  });
});

describe('several critical environments', () => {
  const policy = { environments: [{ name: 'eu' }, { name: 'us' }] };
  const both = (eu: string, us: string): Written => ({ environments: { eu, us } });

  it('count from when the last of them had it', () => {
    expect(
      find(
        [
          ['2026-09-01', both('on', 'off')],
          ['2026-10-01', both('on', 'on')],
        ],
        { policy },
      ),
    ).toMatchObject([
      {
        path: ['environments', 'eu'],
        message: 'Everyone in `eu` and `us` has had `on` since 2026-10-01 (#102, 2222222), for 55 days.',
      },
    ]);
  });

  it('must agree', () => {
    const variants = { off: 0, on: 1, more: 2 };
    const written = { variants, ...both('on', 'more') };
    expect(find([['2026-01-01', written]], { policy })).toEqual([]);
    expect(find([['2026-01-01', both('on', 'off')]], { policy })).toEqual([]);
  });
});

describe('a flag is left alone', () => {
  it.each(['experiment', 'ops', 'kill-switch', 'permission'] as const)('of type %s', (type) => {
    expect(find([['2026-01-01', { ...on, type }]])).toEqual([]);
  });

  it.each([
    ['that everyone has only where nobody depends on it', { environments: { development: 'on' } }],
    ['that has its safe variant', { default: 'on' }],
    ['that has the value of it under another name', { ...on, variants: { off: 'a', on: 'a', other: 'b' } }],
    ['that has it as an object', { ...on, variants: { off: { value: { a: 1 } }, on: { value: { a: 1 } } } }],
    ['that not everyone has', half],
  ] as const)('%s', (_, written) => {
    expect(find([['2026-01-01', written]])).toEqual([]);
  });

  it('that this pull request gives to everyone, takes back, adds or removes', () => {
    const versions: Versions = [['2026-01-01', on]];
    expect(find(versions, { base: { it: half } })).toEqual([]);
    expect(find(versions, { head: { it: half } })).toEqual([]);
    expect(find(versions, { base: {} })).toEqual([]);
    expect(find(versions, { head: {} })).toEqual([]);
  });

  it('that cannot be read', () => {
    const broken: Written = { default: 'of', environments: { production: 'on' } };
    expect(find([['2026-01-01', on]], { head: { it: broken } })).toEqual([]);
    expect(find([['2026-01-01', on]], { base: { it: broken } })).toEqual([]);
  });

  it('whose past is not known, or where no environment is critical', () => {
    const history = lifecycleHistory('other', [['2026-01-01', on]]);
    expect(find([['2026-01-01', on]], { history })).toEqual([]);
    const renamed = {
      base: { old: on },
      before: 'old',
      history: lifecycleHistory('old', [['2026-01-01', on]]),
    };
    expect(find([['2026-01-01', on]], renamed)).toHaveLength(1);
  });
});
