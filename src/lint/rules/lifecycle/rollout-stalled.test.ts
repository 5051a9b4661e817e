import { describe, expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
  type Written,
} from '../../../../test/support/lint/lifecycle.ts';
import { rolloutStalled } from './rollout-stalled.ts';

type Rule = { if: { country: string }; rollout: { serve: string; percentage: number } };

const at = (percentage: number): Written => ({
  environments: { production: { rollout: { serve: 'on', percentage } } },
});
const rule = (country: string, percentage: number): Rule => ({
  if: { country },
  rollout: { serve: 'on', percentage },
});

/** A pull request that leaves the flag as the branch has it, unless it says. */
function find(versions: Versions, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  const it = versions.at(-1)?.[1] ?? {};
  return lifecycleFinds(rolloutStalled, {
    base: { it },
    head: { it },
    history: lifecycleHistory('it', versions),
    ...others,
  });
}

describe('a share', () => {
  it('is found from 30 days on', () => {
    expect(find([['2026-10-26 12:01', at(25)]])).toEqual([]);
    expect(find([['2026-10-26 12:00', at(25)]])).toEqual([
      {
        path: ['environments', 'production', 'rollout', 'percentage'],
        environment: 'production',
        message: 'The share in `production` has been 25 % since 2026-10-26 (#101, 1111111), for 30 days.',
        remedy: 'Raise it to the next step, or take it back.',
        since: Date.parse('2026-10-26T12:00:00Z'),
      },
    ]);
  });

  it('waits as long as it is told', () => {
    expect(find([['2026-11-21', at(25)]], { options: { after: '5d' } })).toEqual([]);
    expect(find([['2026-11-20', at(25)]], { options: { after: '5d' } })).toHaveLength(1);
  });

  it('is strictly between nobody and everybody', () => {
    const found = [0, 0.001, 99.999, 100].map((percentage) => find([['2026-01-01', at(percentage)]]).length);
    expect(found).toEqual([0, 1, 1, 0]);
  });

  it('may be that of a rule; each is found at its place', () => {
    const rules = [rule('NL', 0), rule('BE', 10), rule('DE', 100)];
    const environments = { production: { rules, rollout: { serve: 'on', percentage: 5 } } };
    expect(find([['2026-01-01', { environments }]])).toMatchObject([
      { path: ['environments', 'production', 'rules', 1, 'rollout', 'percentage'] },
      { path: ['environments', 'production', 'rollout', 'percentage'] },
    ]);
  });

  it('is the same while other things change, and counts from when it was set', () => {
    const staff = { if: { country: 'NL' }, serve: 'on' };
    const withStaff = {
      environments: { production: { rules: [staff], rollout: { serve: 'on', percentage: 25 } } },
    };
    const versions: Versions = [
      ['2026-08-01', at(5)],
      ['2026-09-01', at(25)],
      ['2026-11-20', withStaff],
    ];
    expect(find(versions)).toMatchObject([{ message: expect.stringContaining('since 2026-09-01 (#102') }]);
    expect(find([['2026-09-01', at(25)]], { head: { it: withStaff } })).toHaveLength(1);
    expect(
      find([
        ['2026-08-01', at(25)],
        ['2026-09-01', at(5)],
        ['2026-11-20', at(25)],
      ]),
    ).toEqual([]);
  });

  it('is nobody while the flag is killed', () => {
    const killed = { ...at(25), killed: { production: 'INC-1' } };
    expect(find([['2026-01-01', killed]])).toEqual([]);
    expect(
      find([
        ['2026-01-01', at(25)],
        ['2026-11-01', killed],
        ['2026-11-20', at(25)],
      ]),
    ).toEqual([]);
  });
});

describe('a flag is left alone', () => {
  it.each(['experiment', 'ops', 'kill-switch', 'permission'] as const)('of type %s', (type) => {
    expect(find([['2026-01-01', { ...at(25), type }]])).toEqual([]);
  });

  it('in an environment that nobody depends on, or without a share', () => {
    const development: Written = {
      environments: { development: { rollout: { serve: 'on', percentage: 25 } } },
    };
    expect(find([['2026-01-01', development]])).toEqual([]);
    const only: Written = {
      environments: { production: { rules: [{ if: { country: 'NL' }, serve: 'on' }] } },
    };
    expect(find([['2026-01-01', only]])).toEqual([]);
    expect(find([['2026-01-01', { environments: { production: 'on' } }]])).toEqual([]);
    expect(find([['2026-01-01', {}]])).toEqual([]);
  });

  it('that this pull request raises, adds or removes, or that cannot be read', () => {
    const versions: Versions = [['2026-01-01', at(25)]];
    expect(find(versions, { head: { it: at(50) } })).toEqual([]);
    expect(find(versions, { base: { it: at(10) } })).toEqual([]);
    expect(find(versions, { base: {} })).toEqual([]);
    expect(find(versions, { head: {} })).toEqual([]);
    expect(find(versions, { head: { it: { ...at(25), default: 'of' } } })).toEqual([]);
    expect(find(versions, { base: { it: { ...at(25), default: 'of' } } })).toEqual([]);
    expect(find(versions, { history: lifecycleHistory('it', []) })).toEqual([]);
  });
});
