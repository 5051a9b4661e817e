import { describe, expect, it } from 'vitest';
import {
  changeOf,
  changesBetween,
  type Flag,
  movesIn,
  production,
  rollout,
  who,
} from '../../../test/support/changes.ts';
import type { ConditionDefinition } from '../../model/generated/flag.ts';
import type { Change, SegmentDefinition } from '../../model/index.ts';

/** A rule that serves `on`, and off for everyone else. */
function ruled(condition: ConditionDefinition, name?: string): Flag {
  return production({ rules: [{ ...(name === undefined ? {} : { name }), if: condition, serve: 'on' }] });
}

function names({ audiences }: Change): string[] {
  return audiences.map(({ audience }) => who(audience));
}

describe('a rule added above a 10 % rollout', () => {
  const withRule = (condition: ConditionDefinition): Flag =>
    production({
      rules: [{ name: 'Staff first', if: condition, serve: 'on' }],
      rollout: { serve: 'on', percentage: 10 },
    });

  it('changes only its own audience', () => {
    const change = changeOf(rollout(10), withRule({ country: 'DE' }));
    expect(movesIn(change)).toEqual([
      'rule 1, country is "DE": gain 90 % off → on',
      'rule 1, country is "DE": unenrol 10 % on → on',
      'country is "DE" without a targetingKey: gain 100 % off → on',
    ]);
    expect(change.audiences[0]?.audience).toMatchObject({ kind: 'rule', rule: 1, name: 'Staff first' });
  });

  it('is named after the segment it is for', () => {
    const segments: Record<string, SegmentDefinition> = {
      staff: { if: { country: ['AT', 'DE'], beta: true } },
    };
    const change = changeOf(rollout(10), withRule({ segment: 'staff' }), { segments });
    expect(names(change)).toEqual(['rule 1, staff', 'staff without a targetingKey']);
  });
});

describe('a segment of the change itself', () => {
  const everyone: SegmentDefinition = { if: { not: { country: 'ZZ' } } };

  it('does not vouch for whom it is: a new one is called new', () => {
    const [change] = changesBetween(
      { flags: { it: {} } },
      { flags: { it: ruled({ segment: 'qa-accounts' }) }, segments: { 'qa-accounts': everyone } },
    );
    expect(change && names(change)).toEqual(['rule 1, the new qa-accounts']);
  });

  it('an edited one is called edited', () => {
    const it = ruled({ segment: 'staff' });
    const [change] = changesBetween(
      { flags: { it }, segments: { staff: { if: { beta: true } } } },
      { flags: { it }, segments: { staff: { if: { any: [{ beta: true }, { country: 'DE' }] } } } },
    );
    expect(change && names(change).join()).toMatch(/country is "DE"|the edited staff/);
  });
});

describe('two audiences that go opposite ways', () => {
  it('have different names', () => {
    const change = changeOf(ruled({ country: 'DE' }), ruled({ not: { country: 'DE' } }));
    expect(new Set(names(change)).size).toBe(change.audiences.length);
    expect(names(change).filter((name) => name.includes('everyone'))).toEqual([]);
  });
});

describe('the audiences of conditions', () => {
  it('on numbers are only those in between', () => {
    const change = changeOf(ruled({ age: { lessThan: 18 } }), ruled({ age: { lessThan: 21 } }));
    expect(movesIn(change)).toEqual(['age is less than 21, not (age is less than 18): gain 100 % off → on']);
  });

  it('on versions are only those in between', () => {
    const version = (text: string) => ruled({ appVersion: { semver: text } });
    const change = changeOf(version('>=2.0.0'), version('>=2.3.0'));
    expect(movesIn(change)).toEqual([
      'appVersion is a version >= 2.0.0, not (appVersion is a version >= 2.3.0): lose 100 % on → off',
    ]);
    expect(change.onlyLowers).toBe(true);
  });

  it('on prefixes are only those who have the longer one', () => {
    const prefix = (text: string) => ruled({ email: { startsWith: text } });
    expect(movesIn(changeOf(prefix('ann'), prefix('anna')))).toEqual([
      'email starts with "ann", not (email starts with "anna"): lose 100 % on → off',
    ]);
  });

  it('on paths are told by the whole path', () => {
    const change = changeOf(ruled({ 'plan.name': 'pro' }), ruled({ 'plan.name': 'team' }));
    expect(names(change).sort()).toEqual(['old-rule 1, plan.name is "pro"', 'rule 1, plan.name is "team"']);
  });

  it('that cannot hold together are no audiences', () => {
    const both = production({
      rules: [
        { if: { plan: 'pro', 'plan.name': 'team' }, serve: 'on' },
        { if: { age: { lessThan: 5, greaterOrEqual: 5 } }, serve: 'on' },
        { if: { country: { is: 'DE', startsWith: 'A' } }, serve: 'on' },
        { if: { appVersion: { semver: '<0.0.0-0' } }, serve: 'on' },
      ],
      serve: 'off',
    });
    expect(changesBetween({ flags: { it: production('off') } }, { flags: { it: both } })).toEqual([]);
  });

  it('leave out those whom an earlier rule decides for', () => {
    const listed = (serve: string): Flag =>
      production({
        rules: [
          { if: { beta: true }, serve: 'on' },
          { if: { country: ['AT', 'DE'] }, serve },
        ],
      });
    expect(names(changeOf(listed('off'), listed('on')))).toEqual([
      'rule 2, country is "AT" or "DE", not (beta is true)',
    ]);
  });

  it('say `not staff` where the earlier rule is for a segment', () => {
    const segments: Record<string, SegmentDefinition> = { staff: { if: { beta: true } } };
    const listed = (serve: string): Flag =>
      production({
        rules: [
          { if: { segment: 'staff' }, serve: 'on' },
          { if: { country: ['AT', 'DE'] }, serve },
        ],
      });
    expect(names(changeOf(listed('off'), listed('on'), { segments }))).toEqual([
      'rule 2, country is "AT" or "DE", not staff',
    ]);
  });
});

describe('everyone', () => {
  it('is who there is where no rule decides, and everyone else where one does', () => {
    const withRule = (percentage: number): Flag =>
      production({ rules: [{ if: { country: 'DE' }, serve: 'on' }], rollout: { serve: 'on', percentage } });
    expect(names(changeOf(rollout(5), rollout(6)))).toEqual(['everyone']);
    expect(names(changeOf(withRule(5), withRule(6)))).toEqual(['everyone else']);
  });

  it('leaves a few listed keys aside, which are told apart', () => {
    const listed = (percentage: number): Flag =>
      production({
        rules: [{ if: { targetingKey: ['ann', 'bob'] }, serve: 'off' }],
        rollout: { serve: 'on', percentage },
      });
    expect(names(changeOf(listed(5), listed(60)))).toEqual(['everyone else']);
  });

  it('from 0 to 100 % and back is still everyone', () => {
    expect(movesIn(changeOf(rollout(0), rollout(100)))).toEqual(['everyone: gain 100 % off → on']);
    expect(movesIn(changeOf(rollout(100), rollout(0)))).toEqual(['everyone: lose 100 % on → off']);
  });

  it('with another bucket attribute is told from those who lack one of the two', () => {
    expect(names(changeOf(rollout(20), { ...rollout(20), bucketBy: 'accountId' }))).toEqual([
      'everyone',
      'anyone without a targetingKey',
      'anyone without an accountId',
    ]);
  });
});

describe('a name in a flag file', () => {
  it('never takes the place of ours', () => {
    const [audience] = changeOf(ruled({ country: 'DE' }, 'everyone else'), {
      ...production({ rules: [{ name: 'everyone else', if: { country: 'DE' }, serve: 'off' }] }),
    }).audiences;
    expect(audience?.audience).toEqual({
      kind: 'rule',
      rule: 1,
      name: 'everyone else',
      words: 'country is "DE"',
    });
  });
});

describe('an audience of which nobody knows whether anyone is in it', () => {
  const mixture = (version: string): Flag =>
    ruled({ appVersion: { startsWith: '1.2.3', endsWith: '4.5', semver: version } });

  it('is kept, and says so', () => {
    const change = changeOf(mixture('>=8.0.0'), mixture('>=9.0.0'));
    expect(change.audiences).toMatchObject([{ undecided: true, moves: [{ kind: 'lose', percentage: 100 }] }]);
    expect(change.undecided).toBeNull();
  });

  it('is an ordinary one where a version of that form is found', () => {
    const change = changeOf(mixture('>=1.0.0'), mixture('>=9.0.0'));
    expect(change.audiences.map(({ undecided }) => undecided)).toContain(false);
  });
});
