import { describe, expect, it } from 'vitest';
import type { FlagDefinition } from './generated/flag.ts';
import { givenByFile } from './given.ts';

type Production = NonNullable<FlagDefinition['environments']>[string];

function given(production?: Production, more: Partial<FlagDefinition> = {}) {
  const environments = production === undefined ? {} : { environments: { production } };
  return givenByFile({ type: 'release', default: 'off', ...environments, ...more }, 'production');
}

const everyone = (production?: Production, more: Partial<FlagDefinition> = {}): string | null =>
  given(production, more).everyone;

const nl = { country: 'NL' };

describe('everyone', () => {
  it('gets the variant of the environment, or the default', () => {
    expect(everyone('on')).toBe('on');
    expect(everyone()).toBe('off');
    expect(everyone({ serve: 'on' })).toBe('on');
    expect(everyone({ rules: [{ if: nl, serve: 'off' }] })).toBe('off');
    const on = { type: 'ops', default: 'on', safe: 'off', environments: {}, killed: {} } as const;
    expect(givenByFile(on, 'constructor').everyone).toBe('on');
    expect(givenByFile({ type: 'ops', default: 'off', environments: { a: 'on' } }, null).everyone).toBe(
      'off',
    );
  });

  it('gets what a rollout gives to all of them, or to none', () => {
    expect(
      [0, 0.001, 99.999, 100].map((percentage) => everyone({ rollout: { serve: 'on', percentage } })),
    ).toEqual(['off', null, null, 'on']);
    expect(everyone({ rollout: { serve: 'off', percentage: 50 } })).toBe('off');
  });

  it('gets what the arms of a split agree on', () => {
    const split = (arms: NonNullable<Extract<Production, object>['rollout']>['split'] & object) =>
      everyone({ rollout: { percentage: 100, split: arms } });
    expect(split({ a: 50, b: 50 })).toBeNull();
    expect(split({ a: 99.999, b: 0.001 })).toBeNull();
    expect(split({ a: 100, b: 0 })).toBe('a');
    expect(split([{ a: 50 }, { a: 50 }])).toBe('a');
    expect(split([{ a: 50 }, { b: 50 }])).toBeNull();
  });

  it('gets what every rule gives', () => {
    expect(everyone({ rules: [{ if: nl, serve: 'on' }], serve: 'on' })).toBe('on');
    expect(everyone({ rules: [{ if: nl, serve: 'on' }] })).toBeNull();
    expect(everyone({ rules: [{ if: nl, rollout: { serve: 'on', percentage: 0 } }] })).toBe('off');
  });

  it('gets the safe variant while the flag is killed', () => {
    const killed = { production: 'INC-1' };
    expect(everyone('on', { killed })).toBe('off');
    expect(everyone('on', { killed, safe: 'low' })).toBe('low');
    expect(everyone('on', { killed: { staging: 'INC-1' } })).toBe('on');
  });

  it('gets what another flag decides about, unless that is the safe variant anyway', () => {
    const requires = { other: 'on' };
    expect(everyone('on', { requires })).toBeNull();
    expect(everyone('off', { requires })).toBe('off');
    expect(everyone('on', { requires: {} })).toBe('on');
    expect(everyone('on', { requires, killed: { production: 'INC-1' } })).toBe('off');
  });
});

describe('is safe', () => {
  const isSafe = (production?: Production, more: Partial<FlagDefinition> = {}): boolean =>
    given(production, more).isSafe;

  it('when everyone gets the value that killing the flag serves', () => {
    expect([isSafe(), isSafe('on'), isSafe('off'), isSafe('on', { safe: 'on' })]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(isSafe('on', { killed: { production: 'INC-1' } })).toBe(true);
    expect(isSafe({ rollout: { serve: 'on', percentage: 50 } })).toBe(false);
  });

  it('whatever the name of it, and however it is written', () => {
    const variants = {
      off: { value: { a: 1, b: [2] } },
      on: { value: { b: [2], a: 1 } },
      other: { value: {} },
    };
    expect([isSafe('on', { variants }), isSafe('other', { variants })]).toEqual([true, false]);
    expect(given('on', { variants }).everyone).toBe('on');
  });

  it('and so whatever the flags it requires serve', () => {
    const more = { variants: { off: 1, on: 1, other: 2 }, requires: { another: 'on' } };
    expect([isSafe('on', more), isSafe('other', more)]).toEqual([true, false]);
  });
});

it('lists the shares in the order of the file', () => {
  const rollout = (percentage: number) => ({ serve: 'on', percentage });
  const rules = [
    { if: nl, rollout: rollout(10) },
    { if: nl, serve: 'on' },
    { if: nl, rollout: rollout(0) },
  ];
  expect(given({ rules, rollout: rollout(25) }).shares).toEqual([10, 0, 25]);
  expect(given('on').shares).toEqual([]);
});
