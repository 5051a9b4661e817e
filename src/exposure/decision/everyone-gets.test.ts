import { describe, expect, it } from 'vitest';
import { type Flag, production, rollout } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import { decision, serves } from '../../../test/support/evaluate/decisions.ts';
import { ALWAYS } from '../../model/index.ts';
import { everyoneGets } from '../index.ts';

function gets(flag: Flag, others: Readonly<Record<string, Flag>> = {}): string | null {
  return everyoneGets(decisionOf(flag, others));
}

function forGermans(serve: string, rest: string): Flag {
  return production({ rules: [{ if: { country: 'DE' }, serve }], serve: rest });
}

describe('everyone gets', () => {
  it('what the environment serves, or the default', () => {
    expect(gets(production('on'))).toBe('on');
    expect(gets({})).toBe('off');
  });

  it('what a kill serves, whatever else is written', () => {
    const killed = { killed: { production: 'INC-1' } };
    expect(gets({ ...rollout(50), ...killed })).toBe('off');
    expect(gets({ ...rollout(50), ...killed, safe: 'on' })).toBe('on');
  });

  it('what all branches lead to', () => {
    expect(gets(forGermans('on', 'on'))).toBe('on');
    expect(gets(forGermans('off', 'on'))).toBeNull();
    expect(gets(production({ rules: [{ if: { country: 'DE' }, serve: 'off' }] }))).toBe('off');
    expect(gets(production({ rules: [{ if: { country: 'DE' }, serve: 'on' }] }))).toBeNull();
  });

  it('what no branch behind the first one for everyone can change', () => {
    const branches = [serves('on'), serves('off', ALWAYS, 'the rest')];
    expect(everyoneGets(decision({ branches }))).toBe('on');
  });

  it('a rollout at 100 %, or what one at 0 % leaves over', () => {
    expect(gets(rollout(100))).toBe('on');
    expect(gets(rollout(99.999))).toBeNull();
    expect(gets(rollout(0))).toBe('off');
    expect(gets(rollout(0.001))).toBeNull();
    expect(gets(production({ rollout: { serve: 'off', percentage: 50 } }))).toBe('off');
  });

  it('an arm, when there is no other', () => {
    const split = (shares: Record<string, number>, percentage = 100) =>
      production({ rollout: { percentage, split: shares } });
    expect(gets(split({ on: 100, off: 0 }))).toBe('on');
    expect(gets(split({ on: 50, off: 50 }))).toBeNull();
    expect(gets(split({ on: 100, off: 0 }, 50))).toBeNull();
  });
});

describe('behind a requirement everyone gets', () => {
  const behind = (flag: Flag, gate: Flag, variants: string | [string, ...string[]] = 'on'): string | null =>
    gets({ ...flag, requires: { gate: variants } }, { gate });

  it('the same when it is certain to be met', () => {
    expect(behind(production('on'), production('on'))).toBe('on');
    expect(behind(production('on'), rollout(100))).toBe('on');
    expect(behind(production('on'), production('off'), ['off', 'on'])).toBe('on');
  });

  it('the safe variant when it is certain not to be', () => {
    expect(behind(rollout(50), production('off'))).toBe('off');
    expect(behind({ ...rollout(50), safe: 'on' }, production('off'))).toBe('on');
  });

  it('nothing certain when it is met for some', () => {
    expect(behind(production('on'), rollout(50))).toBeNull();
    expect(behind(production('off'), rollout(50))).toBe('off');
  });

  it('the safe variant when one of several is certain not to be met', () => {
    const others = { a: rollout(50), b: production('off') };
    expect(gets({ ...production('on'), requires: { a: 'on', b: 'on' } }, others)).toBe('off');
    expect(gets({ ...production('on'), requires: { a: 'on', b: 'off' } }, others)).toBeNull();
  });

  it('what follows from requirements of requirements', () => {
    const flags = { first: rollout(50), second: { ...production('on'), requires: { first: 'on' } } };
    expect(gets({ ...production('on'), requires: { second: 'on' } }, flags)).toBeNull();
    expect(
      gets({ ...production('on'), requires: { second: 'on' } }, { ...flags, first: production('on') }),
    ).toBe('on');
  });
});
