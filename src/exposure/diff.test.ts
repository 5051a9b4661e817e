import { describe, expect, it } from 'vitest';
import {
  changeOf,
  changesBetween,
  type Flag,
  flagSet,
  movesIn,
  production,
  rollout,
  sharesIn,
} from '../../test/support/changes.ts';
import type { PolicyDefinition, SegmentDefinition } from '../model/index.ts';
import { diffFlagSets } from './diff.ts';

describe('a flag that another one requires', () => {
  const needy: Flag = { requires: { 'flag-a': 'off' }, ...production('on') };

  it('raises the other one by falling, although nobody touched that file', () => {
    const changes = changesBetween(
      { flags: { 'flag-a': rollout(60), 'flag-b': needy } },
      { flags: { 'flag-a': rollout(5), 'flag-b': needy } },
    );
    expect(changes.map((each) => [each.flag, ...movesIn(each), each.onlyLowers])).toEqual([
      ['flag-a', 'everyone: lose 55 % on → off', true],
      ['flag-b', 'everyone: gain 55 % off → on', false],
    ]);
    expect(changes[1]).toMatchObject({
      file: 'flags/flag-b.yaml',
      details: ['Only where flag-a serves off; elsewhere off.'],
    });
  });

  it('is multiplied with what the other one draws for itself', () => {
    const flags = (share: number) => ({
      'flag-a': rollout(share),
      'flag-b': { ...rollout(50), requires: { 'flag-a': 'on' } },
    });
    const changes = changesBetween({ flags: flags(20) }, { flags: flags(60) });
    expect(changes.flatMap(movesIn)).toEqual([
      'everyone: gain 40 % off → on',
      'everyone: gain 20 % off → on',
    ]);
  });

  it('shows who loses when the requirement comes, and who gains when it goes', () => {
    const on = production('on');
    const [comes] = changesBetween(
      { flags: { 'flag-a': rollout(60), 'flag-b': on } },
      { flags: { 'flag-a': rollout(60), 'flag-b': needy } },
    );
    expect(comes && movesIn(comes)).toEqual(['everyone: lose 60 % on → off']);
    expect(comes?.details).toContain('Requires flag-a to serve off.');
    const [goes] = changesBetween(
      { flags: { 'flag-a': rollout(60), 'flag-b': needy } },
      { flags: { 'flag-a': rollout(60), 'flag-b': on } },
    );
    expect(goes && movesIn(goes)).toEqual(['everyone: gain 60 % off → on']);
    expect(goes?.details).toEqual(['No longer requires flag-a.']);
  });

  it('changes nothing for those it served the same', () => {
    const [only, ...others] = changesBetween(
      {
        flags: {
          'flag-a': { ...rollout(20), default: 'on' },
          'flag-b': { requires: { 'flag-a': ['on', 'off'] }, ...production('on') },
        },
      },
      {
        flags: {
          'flag-a': { ...rollout(20), default: 'off' },
          'flag-b': { requires: { 'flag-a': ['on', 'off'] }, ...production('on') },
        },
      },
    ).filter(({ environment }) => environment === 'production');
    expect(only?.flag).toBe('flag-a');
    expect(others).toEqual([]);
  });
});

describe('a segment', () => {
  const staff = (...country: string[]): Record<string, SegmentDefinition> => ({ staff: { if: { country } } });
  const flags = {
    user: production({ rules: [{ if: { segment: 'staff' }, serve: 'on' }] }),
    other: production({ rules: [{ if: { country: 'DE' }, serve: 'on' }] }),
  };

  it('that is edited changes the flags that use it, for those who join and leave', () => {
    const changes = changesBetween(
      { segments: staff('DE', 'AT'), flags },
      { segments: staff('DE', 'FR'), flags },
    );
    expect(changes.map(({ flag }) => flag)).toEqual(['user']);
    expect(changes.flatMap(movesIn).sort()).toEqual([
      'country is "AT": lose 100 % on → off',
      'country is "FR": gain 100 % off → on',
    ]);
  });

  it('that is put in by its own conditions is no change', () => {
    const own = { ...flags, user: production({ rules: [{ if: { country: ['AT', 'DE'] }, serve: 'on' }] }) };
    expect(changesBetween({ segments: staff('DE', 'AT'), flags }, { flags: own })).toEqual([]);
  });
});

describe('flags that come and go', () => {
  it('appear for callers that had their own default, which is neither gain nor lose', () => {
    const [staging, inProduction] = changesBetween({ flags: {} }, { flags: { it: rollout(5) } });
    expect(staging && movesIn(staging)).toEqual(['everyone: appear 100 % code-default → off']);
    expect(inProduction?.kind).toBe('added');
    expect(inProduction && movesIn(inProduction)).toEqual([
      'everyone: appear 95 % code-default → off',
      'everyone: appear 5 % code-default → on',
      'anyone without a targetingKey: appear 100 % code-default → off',
    ]);
    expect(inProduction?.onlyLowers).toBe(false);
  });

  it('vanish, which is never a lowering', () => {
    const changes = changesBetween({ flags: { it: production('on') } }, { flags: {} });
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'removed']);
    expect(changes.flatMap(movesIn)).toEqual([
      'everyone: vanish 100 % off → code-default',
      'everyone: vanish 100 % on → code-default',
    ]);
    expect(changes.map(({ onlyLowers }) => onlyLowers)).toEqual([false, false]);
    expect(changes[1]?.risk).toEqual({
      level: 'high',
      reason: 'callers fall back to the default in their code',
    });
  });

  it('are left out when one side cannot be read: nobody knows', () => {
    const readable = flagSet({ flags: { it: rollout(5) } });
    const unreadable = flagSet({ flags: {} }, ['it']);
    expect(diffFlagSets(readable, unreadable)).toEqual([]);
    expect(diffFlagSets(unreadable, readable)).toEqual([]);
  });
});

describe('an environment', () => {
  const policy = (...names: string[]): PolicyDefinition => ({
    environments: names.map((name) => ({ name })),
  });

  it('that is new lets every flag appear there', () => {
    const changes = changesBetween(
      { policy: policy('production'), flags: { it: rollout(5) } },
      { policy: policy('canary', 'production'), flags: { it: rollout(5) } },
    );
    expect(changes).toMatchObject([
      { environment: 'canary', kind: 'changed', details: ['The environment is new.'] },
    ]);
    expect(changes.flatMap(movesIn)).toEqual(['everyone: appear 100 % code-default → off']);
  });

  it('that is gone lets every flag vanish there', () => {
    const changes = changesBetween(
      { policy: policy('canary', 'production'), flags: { it: rollout(5) } },
      { policy: policy('production'), flags: { it: rollout(5) } },
    );
    expect(changes).toMatchObject([
      { environment: 'canary', details: ['The environment is gone.'], onlyLowers: false },
    ]);
    expect(changes.flatMap(movesIn)).toEqual(['everyone: vanish 100 % off → code-default']);
  });

  it('comes in promotion order, flags in code-unit order', () => {
    const all: Flag = { environments: { staging: 'on', production: 'on' } };
    const changes = changesBetween({ flags: { b: {}, a: {}, B: {} } }, { flags: { b: all, a: all, B: all } });
    expect(changes.map(({ flag, environment }) => `${flag} ${environment}`)).toEqual(
      ['B', 'a', 'b'].flatMap((flag) => [`${flag} staging`, `${flag} production`]),
    );
  });
});

describe('silence', () => {
  it('covers everything that serves the same', () => {
    const before: Flag = {
      description: 'Old',
      ...production({ rules: [{ name: 'Old', if: { country: ['DE', 'AT'] }, serve: 'on' }] }),
    };
    const after: Flag = {
      description: 'New',
      owner: 'acme/web',
      salt: 'it',
      bucketBy: 'targetingKey',
      safe: 'off',
      environments: {
        staging: { serve: 'off' },
        production: {
          rules: [{ name: 'New', if: { any: [{ country: 'AT' }, { country: 'DE' }] }, serve: 'on' }],
          serve: 'off',
        },
      },
    };
    expect(changesBetween({ flags: { it: before } }, { flags: { it: after } })).toEqual([]);
  });

  it('covers whatever a kill hides, and its reason', () => {
    const killed = (reason: string, percentage: number): Flag => ({
      ...rollout(percentage),
      killed: { production: reason },
    });
    expect(
      changesBetween({ flags: { it: killed('INC-1', 5) } }, { flags: { it: killed('INC-2', 99) } }),
    ).toEqual([]);
  });

  it('ends where the order of arms decides who gets which', () => {
    const split = (...arms: string[]): Flag => ({
      variants: { a: 1, b: 2 },
      default: 'a',
      ...production({ rollout: { percentage: 50, split: arms.map((arm) => ({ [arm]: 50 })) } }),
    });
    const change = changeOf(split('a', 'b'), split('b', 'a'));
    expect(movesIn(change).sort()).toEqual(['everyone: gain 25 % a → b', 'everyone: lose 25 % b → a']);
    expect(sharesIn(change, 'before')).toEqual(sharesIn(change, 'after'));
  });
});
