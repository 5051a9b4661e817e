import { describe, expect, it } from 'vitest';
import { type Flag, production, rollout } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import { effortForAll, raises } from '../index.ts';

function isRaise(before: Flag | null, after: Flag): boolean | null {
  return raises(before === null ? null : decisionOf(before), decisionOf(after), effortForAll());
}

function experiment(percentage: number, split: Record<string, number>): Flag {
  return {
    variants: { control: 'none', a: 'a', b: 'b' },
    default: 'control',
    ...production({ rollout: { percentage, split } }),
  };
}

const values = (on: string, off = 'old'): Flag => ({
  variants: { off, on, twin: 'old' },
  ...production('on'),
});

describe('a raise', () => {
  it('gives somebody something else than the safe value', () => {
    expect(isRaise(rollout(5), rollout(5.001))).toBe(true);
    expect(isRaise(rollout(5), { ...rollout(5), salt: 'other' })).toBe(true);
    expect(isRaise({}, production({ rules: [{ if: { targetingKey: 'user-1' }, serve: 'on' }] }))).toBe(true);
  });

  it('gives it to one of some keys', () => {
    const keys = ['user-1', 'user-2', 'user-3', 'user-4', 'user-5', 'user-6'];
    const pilot = (percentage: number): Flag =>
      production({ rules: [{ if: { targetingKey: keys }, rollout: { serve: 'on', percentage } }] });
    expect(isRaise(pilot(0), pilot(50))).toBe(true);
    expect(isRaise(pilot(50), pilot(0))).toBe(false);
  });

  it('gives somebody another one than before', () => {
    expect(isRaise(experiment(40, { a: 50, b: 50 }), experiment(40, { a: 40, b: 60 }))).toBe(true);
    expect(isRaise(values('new'), values('newer'))).toBe(true);
  });

  it('is a flag that comes and serves more than its safe value', () => {
    expect(isRaise(null, rollout(0.001))).toBe(true);
    expect(isRaise(null, { ...production('on'), default: 'off', safe: 'off' })).toBe(true);
  });

  it('is a kill that serves something else than it would have', () => {
    const killed = { killed: { production: 'INC-1' } };
    expect(isRaise(rollout(0), { ...rollout(0), ...killed, safe: 'on' })).toBe(true);
  });
});

describe('no raise', () => {
  it('is what takes people back, or does nothing', () => {
    expect(isRaise(rollout(5), rollout(5))).toBe(false);
    expect(isRaise(rollout(5), rollout(4.999))).toBe(false);
    expect(isRaise(production('off'), {})).toBe(false);
    expect(isRaise(rollout(5), { ...rollout(50), killed: { production: 'INC-1' } })).toBe(false);
  });

  it('is a value that is edited to the safe one', () => {
    expect(isRaise(values('new'), values('old'))).toBe(false);
  });

  it('is another name for the same value', () => {
    expect(isRaise(values('old'), { ...values('old'), ...production('twin') })).toBe(false);
  });

  it('is to be enrolled into what one has', () => {
    expect(isRaise(experiment(5, { control: 100 }), experiment(50, { control: 100 }))).toBe(false);
  });

  it('is a flag that comes and serves its safe value', () => {
    expect(isRaise(null, {})).toBe(false);
    expect(isRaise(null, { ...production('on'), default: 'off', safe: 'on' })).toBe(false);
    expect(isRaise(null, values('old'))).toBe(false);
  });
});

it('is not claimed of what would take too long, unless it is killed', () => {
  const [before, after] = [decisionOf(rollout(5)), decisionOf(rollout(10))];
  expect(raises(before, after, { left: 0 })).toBeNull();
  expect(raises(before, before, { left: 0 })).toBe(false);
  expect(raises(before, { ...after, killed: 'INC-1' }, { left: 0 })).toBe(false);
});
