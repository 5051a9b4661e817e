import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../test/support/changes.ts';
import { flagsOf } from '../../../test/support/flags.ts';
import { ramp, trial, type Written } from '../../../test/support/lint/rollout.ts';
import { aChange, aMove, anAudience, custom } from '../../../test/support/report.ts';
import type { Change } from '../../model/index.ts';
import { isLowered, isRaised, raisedAudience } from './raised.ts';
import type { Sides } from './sides.ts';

const HARD = 'The conditions of the two sides are too many to compare them exactly.';

function of(before: Written | null, after: Written | null): { change: Change; sides: Sides } {
  const set = (it: Written | null) => (it === null ? {} : { it });
  const [change] = changesBetween({ flags: set(before) }, { flags: set(after) }).filter(
    ({ environment }) => environment === 'production',
  );
  const flag = (it: Written | null) => (it === null ? null : (flagsOf({ flags: { it } }).get('it') ?? null));
  return {
    change: change ?? aChange({ audiences: [] }),
    sides: { before: flag(before), after: flag(after) },
  };
}

function raised(before: Written | null, after: Written | null): boolean {
  const { change, sides } = of(before, after);
  return isRaised(change, sides);
}

const values = (on: string): Written => ({
  variants: { off: 'old', on, twin: 'old' },
  environments: { production: 'on' },
});

describe('a raise', () => {
  it('is to get something else than the safe value, or another one than before', () => {
    expect(raised(ramp(5), ramp(10))).toBe(true);
    expect(raised(ramp(5), { ...ramp(5), salt: 'other' })).toBe(true);
    expect(raised(trial(10, { a: 50, b: 50 }), trial(10, { a: 40, b: 60 }))).toBe(true);
    expect(raised(values('new'), values('newer'))).toBe(true);
  });

  it('is a new flag that serves more than its safe value', () => {
    expect(raised(null, ramp(1))).toBe(true);
    expect(raised(null, { safe: 'on', default: 'off' })).toBe(true);
  });

  it('is a default that changes, whatever is safe from then on', () => {
    expect(raised({ default: 'off' }, { default: 'on' })).toBe(true);
  });

  it('may be what cannot be read, or cannot be compared', () => {
    const { sides } = of(ramp(5), ramp(10));
    const unknown = anAudience({ moves: [aMove('unknown', custom, custom)] });
    expect(isRaised(aChange({ audiences: [unknown] }), sides)).toBe(true);
    expect(isRaised(aChange({ audiences: [], undecided: HARD }), sides)).toBe(true);
  });

  it('may be a kill that cannot be compared, and that serves something else than it would have', () => {
    const { change, sides } = of(ramp(0), { ...ramp(0), safe: 'on' });
    const killed = { before: null, after: 'INC-1' };
    expect(isRaised({ ...change, audiences: [], killed, undecided: HARD }, sides)).toBe(true);
  });
});

describe('no raise', () => {
  it('is to go back, or to stay', () => {
    expect(raised(ramp(10), ramp(5))).toBe(false);
    expect(raised(ramp(10), { killed: { production: 'INC-1' }, ...ramp(50) })).toBe(false);
    expect(raised(ramp(10), ramp(10))).toBe(false);
  });

  it('is another name for the same value, or a value that becomes the safe one', () => {
    expect(raised(values('old'), { ...values('old'), environments: { production: 'twin' } })).toBe(false);
    expect(raised(values('new'), values('old'))).toBe(false);
  });

  it('is to be enrolled into what one has', () => {
    expect(raised(trial(5, { control: 100 }), trial(50, { control: 100 }))).toBe(false);
  });

  it('is a new flag that serves its safe value, under any name', () => {
    expect(raised(null, {})).toBe(false);
    expect(raised(null, { safe: 'on', default: 'off', environments: { production: 'on' } })).toBe(false);
    expect(raised(null, values('old'))).toBe(false);
  });

  it('is a flag that is removed', () => {
    expect(raised(ramp(50), null)).toBe(false);
    const { sides } = of(ramp(50), null);
    expect(isRaised(aChange({ kind: 'removed', audiences: [], undecided: HARD }), sides)).toBe(false);
  });

  it('is a kill that cannot be compared', () => {
    const { sides } = of(ramp(5), ramp(5));
    const killed = { before: null, after: 'INC-1' };
    expect(isRaised(aChange({ audiences: [], killed, undecided: HARD }), sides)).toBe(false);
    const twin: Written = { variants: { off: 1, on: 2, twin: 1 }, safe: 'off' };
    const renamed = of({ ...ramp(5), ...twin }, { ...ramp(5), ...twin, safe: 'twin' });
    expect(isRaised({ ...renamed.change, audiences: [], killed, undecided: HARD }, renamed.sides)).toBe(
      false,
    );
    const added = { before: null, after: sides.after };
    expect(isRaised(aChange({ audiences: [], killed, undecided: HARD }), added)).toBe(false);
  });
});

it('the audience that is raised is the first of which some are', () => {
  const production = (de: number, rest: number): Written => ({
    environments: {
      production: {
        rules: [{ if: { country: 'DE' }, rollout: { serve: 'on', percentage: de } }],
        rollout: { serve: 'on', percentage: rest },
      },
    },
  });
  const kind = (before: Written, after: Written) => {
    const { change, sides } = of(before, after);
    return raisedAudience(change, sides)?.audience.kind;
  };
  expect(kind(production(5, 5), production(10, 20))).toBe('everyone-else');
  expect(kind(production(5, 5), production(10, 4))).toBe('rule');
  expect(kind(production(5, 5), production(4, 4))).toBeUndefined();
});

it('a lowering takes somebody back to the safe value', () => {
  expect(isLowered(of(ramp(10), ramp(5)).change)).toBe(true);
  expect(isLowered(of(ramp(10), { ...ramp(20), salt: 'other' }).change)).toBe(true);
  const parts = ['gain', 'lose'].map((kind) =>
    anAudience({ moves: [aMove(kind === 'gain' ? 'gain' : 'lose', 'off', 'on', 5)] }),
  );
  expect(isLowered(aChange({ audiences: parts }))).toBe(true);
  expect(isLowered(of(ramp(5), ramp(10)).change)).toBe(false);
  expect(isLowered(of(trial(10, { a: 50, b: 50 }), trial(10, { a: 40, b: 60 })).change)).toBe(false);
  expect(isLowered(of(ramp(5), null).change)).toBe(false);
});
