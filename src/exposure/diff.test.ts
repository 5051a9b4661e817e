import { describe, expect, it } from 'vitest';
import { type Definitions, flagsOf } from '../../test/support/flags.ts';
import type { Change, FlagDefinition, FlagSet, PolicyDefinition, SegmentDefinition } from '../model/index.ts';
import { lowerPolicy } from '../model/index.ts';
import { diffFlagSets } from './diff.ts';

type ConditionDefinition = NonNullable<SegmentDefinition['if']>;

const POLICY: PolicyDefinition = { environments: [{ name: 'production' }], context: { country: 'string' } };

function flagSet(flags: Definitions['flags'], policy = POLICY): FlagSet {
  return {
    policy: lowerPolicy('flags/policy.yaml', policy).policy,
    vocabulary: JSON.stringify(policy),
    flags: flagsOf({ policy, flags }),
    unreadable: new Set(),
    segments: new Map(),
  };
}

function changes(before: Definitions['flags'], after: Definitions['flags']): Change[] {
  return diffFlagSets(flagSet(before), flagSet(after));
}

/** The one change of a flag `it`, in words: each audience with its shares before and after. */
function change(before: Partial<FlagDefinition>, after: Partial<FlagDefinition>): string[] {
  const [only, ...others] = changes({ it: before }, { it: after });
  expect(others).toEqual([]);
  const words = (served: Change['audiences'][number]['before']) =>
    served?.shares.map(({ variant, percentage }) => `${variant} ${percentage}`).join(', ') ?? '?';
  return [
    ...(only?.audiences ?? []).map(
      ({ audience, before: old, after: current }) => `${who(audience)}: ${words(old)} → ${words(current)}`,
    ),
    ...(only?.details ?? []),
  ];
}

/** Everyone else, or a rule by its number and name. */
function who({ kind, rule, name }: Change['audiences'][number]['audience']): string {
  return kind === 'everyone-else' ? 'everyone else' : `${rule} ${name}`;
}

const rollout = (percentage: number, more: object = {}) => ({
  environments: { production: { rollout: { serve: 'on', percentage, ...more } } },
});

describe('a change of shares', () => {
  it('names the audience and both shares', () => {
    expect(change(rollout(5), rollout(10))).toEqual(['everyone else: on 5, off 95 → on 10, off 90']);
    expect(change(rollout(0), { environments: { production: 'on' } })).toEqual([
      'everyone else: off 100 → on 100',
    ]);
  });

  it('multiplies enrolment and split exactly', () => {
    const split = (percentage: number) => ({
      variants: { a: 1, b: 2 },
      default: 'a',
      environments: { production: { rollout: { percentage, split: { a: 33.333, b: 66.667 } } } },
    });
    expect(change(split(10), split(50))).toEqual([
      'everyone else: b 6.6667, a 93.3333 → b 33.3335, a 66.6665',
    ]);
  });

  it('tells only the audience that is served differently', () => {
    const rules = (serve: string) => ({
      environments: {
        production: {
          rules: [
            { name: 'Germany', if: { country: 'DE' }, serve },
            { if: { country: 'AT' }, serve: 'on' },
          ],
          serve: 'off',
        },
      },
    });
    expect(change(rules('on'), rules('off'))).toEqual(['1 Germany: on 100 → off 100']);
  });

  it('shows a kill to every audience, and the reason', () => {
    const before = {
      environments: {
        production: {
          rules: [{ name: 'Germany', if: { country: 'DE' }, serve: 'on' }],
          ...rollout(5).environments.production,
        },
      },
    };
    expect(change(before, { ...before, killed: { production: 'INC-1' } })).toEqual([
      '1 Germany: on 100 → off 100',
      'everyone else: on 5, off 95 → off 100',
    ]);
    expect(
      changes({ it: before }, { it: { ...before, killed: { production: 'INC-1' } } })[0]?.killed,
    ).toEqual({ before: null, after: 'INC-1' });
  });

  it('shows a new value of a served variant', () => {
    const value = (on: string) => ({ variants: { on, off: 'x' }, environments: { production: 'on' } });
    expect(changes({ it: value('a') }, { it: value('b') })[0]?.audiences).toMatchObject([
      { before: { shares: [{ value: 'a' }] }, after: { shares: [{ value: 'b' }] } },
    ]);
  });

  it('names the unit of a share', () => {
    expect(
      changes(
        { it: { ...rollout(5), bucketBy: 'accountId' } },
        { it: { ...rollout(6), bucketBy: 'accountId' } },
      )[0]?.audiences[0]?.after?.unit,
    ).toBe('accountId');
  });
});

describe('other differences', () => {
  it('calls a new salt and a new bucket attribute a reshuffle', () => {
    expect(change(rollout(5), { ...rollout(5), salt: 'new' })).toEqual([
      'Reshuffle: everyone is dealt anew, from salt it to new.',
    ]);
    expect(change(rollout(5), { ...rollout(5), bucketBy: 'accountId' })).toContain(
      'Reshuffle: buckets are drawn from accountId instead of targetingKey.',
    );
  });

  it('shows a requirement that comes, goes or itself changes', () => {
    const on = { environments: { production: 'on' } };
    const needy = { ...on, requires: { other: 'on' } };
    expect(changes({ it: on, other: on }, { it: needy, other: on })).toMatchObject([
      { flag: 'it', details: ['Requires other to serve on.'] },
    ]);
    expect(changes({ it: needy, other: on }, { it: on, other: on })).toMatchObject([
      { flag: 'it', details: ['No longer requires other.'] },
    ]);
    expect(changes({ it: needy, other: on }, { it: needy, other: {} })).toMatchObject([
      { flag: 'it', details: ['The required flag other changes.'] },
      { flag: 'other' },
    ]);
  });

  it('shows another order of rules', () => {
    const rules = [
      { if: { country: 'DE' }, serve: 'on' },
      { if: { beta: true }, serve: 'off' },
    ];
    const ordered = (list: typeof rules) => ({ environments: { production: { rules: list } } });
    expect(change(ordered(rules), ordered(rules.toReversed()))).toEqual([
      'The rules are tried in another order.',
    ]);
  });
});

describe('flags that come and go', () => {
  it('are added and removed, with nothing on the other side', () => {
    expect(changes({}, { it: rollout(5) })).toMatchObject([
      {
        flag: 'it',
        kind: 'added',
        audiences: [
          {
            audience: { kind: 'everyone-else', rule: null, name: null },
            before: null,
            after: { unit: 'targetingKey' },
          },
        ],
      },
    ]);
    expect(changes({ it: rollout(5) }, {})).toMatchObject([
      { flag: 'it', kind: 'removed', audiences: [{ before: { unit: 'targetingKey' }, after: null }] },
    ]);
  });
});

describe('silence', () => {
  it('covers everything that serves the same', () => {
    const before = {
      ...rollout(5),
      description: 'Old',
      environments: { production: { rules: [{ name: 'Old', if: { country: ['DE', 'AT'] }, serve: 'on' }] } },
    };
    const after = {
      ...before,
      description: 'New',
      owner: 'acme/web',
      environments: { production: { rules: [{ name: 'New', if: { country: ['AT', 'DE'] }, serve: 'on' }] } },
    };
    expect(changes({ it: before, other: {} }, { other: {}, it: after })).toEqual([]);
  });

  it('covers a key that is written out as the salt', () => {
    expect(changes({ it: rollout(5) }, { it: { ...rollout(5), salt: 'it' } })).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('is neither removed nor new: nobody knows', () => {
    const readable = flagSet({ it: rollout(5) });
    const unreadable: FlagSet = { ...flagSet({}), unreadable: new Set(['it']) };
    expect(diffFlagSets(readable, unreadable)).toEqual([]);
    expect(diffFlagSets(unreadable, readable)).toEqual([]);
  });
});

describe('a rule that calls itself something else', () => {
  const called = (name: string, serve: string, country = 'DE') => ({
    environments: { production: { rules: [{ name, if: { country }, serve }] } },
  });

  it('is still the rule it is', () => {
    expect(
      changes({ it: called('everyone else', 'off') }, { it: called('everyone else', 'on') }),
    ).toMatchObject([{ audiences: [{ audience: { kind: 'rule', rule: 1, name: 'everyone else' } }] }]);
  });

  it('has its name in quotes in a sentence', () => {
    const name = 'Everyone else: nothing changes. "';
    expect(change(called(name, 'on'), called(name, 'on', 'AT'))).toEqual([
      'Rule 1 "Everyone else: nothing changes. \\"" is for others: country is "AT", instead of country is "DE".',
    ]);
  });

  it('is not taken for the one without a name at that place', () => {
    const unnamed = { environments: { production: { rules: [{ if: { country: 'AT' }, serve: 'off' }] } } };
    const [{ audiences } = { audiences: [] }] = changes({ it: called('rule 1', 'on') }, { it: unnamed });
    expect(audiences.map(({ audience }) => audience.name)).toEqual([null, 'rule 1']);
  });
});

describe('a rule that is for others than before', () => {
  const ruled = (condition: ConditionDefinition): Partial<FlagDefinition> => ({
    environments: {
      production: {
        rules: [{ name: 'Pilots', if: condition, serve: 'on' }],
        rollout: { serve: 'on', percentage: 5 },
      },
    },
  });

  it('says who joins and who leaves a list', () => {
    expect(change(ruled({ targetingKey: ['a', 'b'] }), ruled({ targetingKey: ['a', 'c'] }))).toEqual([
      'Rule 1 "Pilots": of targetingKey, "c" joins; "b" leaves.',
    ]);
  });

  it('says both conditions otherwise', () => {
    expect(
      change(ruled({ country: 'DE' }), ruled({ country: 'DE', not: { email: { endsWith: '@x.com' } } })),
    ).toEqual([
      'Rule 1 "Pilots" is for others: country is "DE" and not (email ends with "@x.com"), instead of country is "DE".',
    ]);
  });

  it('says what it serves, if that differs too', () => {
    const rules = [{ name: 'Pilots', if: { country: 'AT' }, serve: 'off' }];
    const off = { environments: { production: { rules, ...rollout(5).environments.production } } };
    expect(change(ruled({ country: 'DE' }), off)).toEqual([
      '1 Pilots: on 100 → off 100',
      'Rule 1 "Pilots" is for others: country is "AT", instead of country is "DE".',
    ]);
  });
});

describe('a change that shares do not show', () => {
  it('of the order of a split that keeps its order is said', () => {
    const split = (...arms: string[]) => ({
      variants: { a: 1, b: 2 },
      default: 'a',
      environments: {
        production: { rollout: { percentage: 50, split: arms.map((arm) => ({ [arm]: 50 })) } },
      },
    });
    expect(change(split('a', 'b'), split('b', 'a'))).toEqual([
      'Everyone else: the arms are dealt in another order, so some switch.',
    ]);
  });

  it('under a kill, or of a variant that nobody is served, is none', () => {
    const killed = { killed: { production: 'INC-1' } };
    expect(changes({ it: { ...killed, ...rollout(5) } }, { it: { ...killed, ...rollout(99) } })).toEqual([]);
    const variants = { on: 'a', off: 'b' };
    expect(changes({ it: { variants } }, { it: { variants: { ...variants, spare: 'c' } } })).toEqual([]);
  });

  it('of the value that is served where a requirement is not met is said', () => {
    const other = { environments: { production: { rollout: { serve: 'on', percentage: 50 } } } };
    const it = (safe: string) => ({
      variants: { on: 'on', off: 'off', safe },
      safe: 'safe',
      requires: { other: 'on' },
      environments: { production: 'on' },
    });
    expect(changes({ other, it: it('harmless') }, { other, it: it('evil') })).toMatchObject([
      {
        flag: 'it',
        environment: 'production',
        details: ['The safe variant safe now means "evil" instead of "harmless".'],
      },
    ]);
  });

  it('names what a new flag requires', () => {
    const after = { other: {}, it: { requires: { other: 'on' }, ...rollout(50) } };
    expect(changes({ other: {} }, after)[0]?.details).toEqual(['Only where other serves on; elsewhere off.']);
  });
});
