import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../test/support/changes.ts';
import { type Definitions, flagsOf } from '../../../test/support/flags.ts';
import { ramp, trial, type Written } from '../../../test/support/lint/rollout.ts';
import type { ConditionDefinition } from '../../model/generated/flag.ts';
import { exposedAfter, isRolledOut, stepsOf } from './exposed.ts';
import type { Sides } from './sides.ts';
import { whom } from './whom.ts';

type Given = Omit<Definitions, 'flags'> & { readonly others?: Definitions['flags'] };

function both(before: Written | null, after: Written | null, given: Given = {}, later: Given = given) {
  const { others = {}, ...base } = given;
  const { others: othersLater = {}, ...head } = later;
  const side = (it: Written | null, rest: Definitions['flags']) => ({
    ...rest,
    ...(it === null ? {} : { it }),
  });
  const old = { ...base, flags: side(before, others) };
  const current = { ...head, flags: side(after, othersLater) };
  const change = changesBetween(old, current).find(
    (each) => each.flag === 'it' && each.environment === 'production',
  );
  if (change === undefined) throw new Error('nothing changes in production');
  const sides: Sides = {
    before: flagsOf(old).get('it') ?? null,
    after: flagsOf(current).get('it') ?? null,
  };
  return { change, sides };
}

/** Who takes which step: `everyone 5 → 10`. */
function steps(...given: Parameters<typeof both>): string[] {
  const { change, sides } = both(...given);
  return stepsOf(change, sides).map(
    ({ audience, before, after }) => `${whom(audience)} ${before} → ${after}`,
  );
}

const rule = (condition: ConditionDefinition, serve: object, rest: object = {}): Written => ({
  environments: { production: { rules: [{ if: condition, ...serve }], ...rest } },
});
const to = (percentage: number) => ({ rollout: { serve: 'on', percentage } });

describe('steps are taken', () => {
  it('by everyone, and by everyone no rule decides for', () => {
    expect(steps(ramp(5), ramp(10))).toEqual(['everyone 5 → 10']);
    expect(steps({}, ramp(30))).toEqual(['everyone 0 → 30']);
    expect(steps({}, { environments: { production: 'on' } })).toEqual(['everyone 0 → 100']);
    const staff = (serve: object) => rule({ employee: true }, { serve: 'on' }, serve);
    expect(steps(staff(to(5)), staff(to(10)))).toEqual(['everyone else 5 → 10']);
  });

  it('by those a draw divides, before or after', () => {
    const part = { country: 'NL' };
    expect(steps({}, rule(part, to(30)))).toEqual(['rule 1 0 → 30']);
    expect(steps(rule(part, to(30)), rule(part, to(60)))).toEqual(['rule 1 30 → 60']);
    expect(steps(rule(part, to(30)), rule(part, to(100)))).toEqual(['rule 1 30 → 100']);
    expect(steps(rule(part, to(30), { serve: 'on' }), { environments: { production: 'on' } })).toEqual([
      'the former rule 1 30 → 100',
    ]);
    expect(steps(rule(part, to(30)), { environments: { production: 'on' } })).toContain(
      'the former rule 1 30 → 100',
    );
  });

  it('by those a rollout reaches as a whole', () => {
    expect(steps({}, rule({ country: 'NL' }, to(100)))).toEqual(['rule 1 0 → 100']);
  });

  it('by those a rollout divides though all of them have the same', () => {
    const usual = (serve: string): Written => ({
      default: 'on',
      safe: 'off',
      ...rule({ country: 'NL' }, { rollout: { serve, percentage: 50 } }, { serve: 'off' }),
    });
    expect(steps(usual('off'), usual('on'))).toEqual(['rule 1 50 → 100']);
  });

  it('by nearly everyone, where a rule only excludes some', () => {
    expect(steps({}, rule({ country: { isNot: 'NL' } }, { serve: 'on' }))).toEqual(['rule 1 0 → 100']);
  });

  it('through a flag that is required', () => {
    const flag = { requires: { parent: 'on' }, environments: { production: 'on' } };
    expect(steps(flag, flag, { others: { parent: ramp(5) } }, { others: { parent: ramp(10) } })).toEqual([
      'everyone 5 → 10',
    ]);
  });

  it('through a segment', () => {
    const flag = rule({ not: { segment: 'pilot' } }, { serve: 'off' }, to(50));
    const pilot = (country: string[]) => ({ segments: { pilot: { if: { country: country } } } });
    expect(steps(flag, flag, pilot(['NL']), pilot(['NL', 'BE']))).toEqual(['`country is "BE"` 0 → 50']);
  });
});

describe('no steps are taken', () => {
  it('by those a rule picks all at once', () => {
    expect(steps({}, rule({ employee: true }, { serve: 'on' }))).toEqual([]);
    expect(steps({}, rule({ country: ['NL', 'BE'] }, { serve: 'on' }))).toEqual([]);
  });

  it('by those a rule picks out of a draw', () => {
    const part = { country: 'NL' };
    expect(steps(ramp(25), rule(part, { serve: 'on' }, to(25)))).toEqual([]);
    expect(steps(ramp(25), rule({ country: { isNot: 'NL' } }, { serve: 'on' }, to(25)))).toEqual([
      'rule 1 25 → 100',
    ]);
    expect(steps(rule(part, to(30)), rule(part, { serve: 'on' }))).toEqual([]);
    expect(steps(ramp(25), rule(part, to(100), to(25)))).toEqual(['rule 1 25 → 100']);
  });

  it('by those who join a segment that a rule picks', () => {
    const flag = rule({ segment: 'pilot' }, { serve: 'on' }, to(25));
    const pilot = (country: string[]) => ({ segments: { pilot: { if: { country: country } } } });
    expect(steps(flag, flag, pilot(['NL']), pilot(['NL', 'BE']))).toEqual([]);
  });

  it('by those whom a rule of a required flag picks out of a draw', () => {
    const flag = { requires: { parent: 'on' }, environments: { production: 'on' } };
    const picked = rule({ country: 'NL' }, { serve: 'on' }, to(25));
    expect(steps(flag, flag, { others: { parent: ramp(25) } }, { others: { parent: picked } })).toEqual([]);
  });

  it('by keys that are listed', () => {
    const key = { targetingKey: ['user-1', 'user-2', 'user-3', 'user-4', 'user-5'] };
    expect(steps({}, rule(key, { serve: 'on' }))).toEqual([]);
    expect(steps(ramp(5), rule(key, { serve: 'on' }, to(5)))).toEqual([]);
    expect(steps({}, rule(key, to(50)))).toEqual([]);
  });

  it('back, or where nobody is raised', () => {
    expect(steps(ramp(10), ramp(5))).toEqual([]);
    expect(steps(ramp(30), null)).toEqual([]);
    expect(steps(trial(5, { control: 100 }), trial(50, { control: 100 }))).toEqual([]);
  });

  it('where the environment is new, unless the flag is new as well', () => {
    const policy = (...names: string[]) => ({ environments: names.map((name) => ({ name })) });
    const [old, current] = [{ policy: policy('staging') }, { policy: policy('staging', 'production') }];
    expect(steps({ environments: { staging: 'on' } }, ramp(50), old, current)).toEqual([]);
    expect(steps(null, ramp(50), old, current)).toEqual(['everyone 0 → 50']);
  });
});

describe('exposed is', () => {
  it('whoever gets another value than the safe one of the base', () => {
    expect(steps({ default: 'off' }, { default: 'on' })).toEqual(['everyone 0 → 100']);
    expect(steps({ default: 'on', safe: 'on' }, { default: 'off', safe: 'off' })).toEqual([
      'everyone 0 → 100',
    ]);
    const twin = { variants: { off: 1, on: 2, twin: 1 } };
    const twins = (percentage: number): Written => ({
      ...twin,
      environments: { production: { rollout: { percentage, split: { twin: 50, on: 50 } } } },
    });
    expect(steps(twins(10), twins(50))).toEqual(['everyone 5 → 25']);
  });

  it('nobody who gets the default in their own code', () => {
    expect(steps(null, ramp(30))).toEqual(['everyone 0 → 30']);
  });

  it('in a release not who is enrolled into the safe variant', () => {
    const release = (percentage: number): Written => ({
      environments: { production: { rollout: { percentage, split: { off: 80, on: 20 } } } },
    });
    expect(steps(release(5), release(50))).toEqual(['everyone 1 → 10']);
  });

  it('in an experiment whoever is enrolled', () => {
    const split = { control: 25, a: 25, b: 25, c: 25 };
    expect(steps(trial(0, split), trial(5, split))).toEqual(['everyone 0 → 5']);
    expect(steps(trial(5, split), trial(20, split))).toEqual(['everyone 5 → 20']);
  });

  it('in an experiment that ends, only who was not asked', () => {
    const split = { control: 25, a: 25, b: 25, c: 25 };
    const winner = (more: Written = {}) => ({
      ...trial(20, split),
      environments: { production: 'a' },
      ...more,
    });
    expect(steps(trial(20, split), winner())).toEqual([]);
    expect(steps(trial(20, split), winner({ type: 'release' }))).toEqual([]);
    expect(steps(trial(1, { a: 50, b: 50 }), winner())).toEqual([]);
    const dutch = rule({ country: 'NL' }, { rollout: { percentage: 20, split } });
    expect(steps({ ...trial(20, split), ...dutch }, winner())).toEqual(['some of everyone 0 → 100']);
    expect(steps(trial(20, split), trial(60, { a: 100 }))).toEqual(['everyone 20 → 60']);
    expect(steps({ ...trial(20, split), type: 'release' }, winner({ type: 'release' }))).toEqual([
      'everyone 15 → 100',
    ]);
  });

  it('nobody only because a value is edited', () => {
    const release = (percentage: number, off: number, on = 2): Written => ({
      ...ramp(percentage),
      variants: { off, on },
    });
    expect(steps(release(5, 1), release(5, 3))).toEqual(['everyone 5 → 5']);
    expect(steps(release(5, 1), release(5, 1, 3))).toEqual(['everyone 5 → 5']);
    expect(steps(release(5, 1), release(10, 3))).toEqual(['everyone 5 → 10']);
    const split = { control: 50, a: 50 };
    const edited = { ...trial(20, split), variants: { control: 'other', a: 'red', b: 'blue', c: 'green' } };
    expect(steps(trial(20, split), edited)).toEqual(['everyone 20 → 20']);
  });

  it('who gets a variant that is new', () => {
    const more = { ...ramp(30, { serve: 'more' }), variants: { off: 1, on: 2, more: 3 } };
    expect(steps({ ...ramp(5), variants: { off: 1, on: 2 } }, more)).toEqual(['everyone 5 → 30']);
  });

  it('in an experiment neither the default nor the safe variant', () => {
    const usual = { variants: { control: 'red', none: 'none', a: 'blue' }, safe: 'none' };
    const split = { control: 50, a: 50 };
    expect(steps(trial(10, split, usual), trial(20, split, usual))).toEqual(['everyone 10 → 20']);
    const killed = { ...trial(10, split, usual), killed: { production: 'INC-1' } };
    expect(steps(killed, trial(10, split, usual))).toContain('everyone 0 → 10');
  });
});

it('after a change every audience is exposed, or not, however it was picked', () => {
  const { change, sides } = both({}, rule({ targetingKey: ['user-1'] }, { serve: 'on' }, to(25)));
  expect(exposedAfter(change, sides).map(({ audience, after }) => [whom(audience), after])).toEqual([
    ['everyone else', 25],
    ['rule 1', 100],
  ]);
  const enrolled = both(null, trial(10, { control: 100 }));
  expect(exposedAfter(enrolled.change, enrolled.sides).map(({ after }) => after)).toEqual([0, 0]);
});

it('releases and experiments are rolled out, and what is one on either side', () => {
  const flag = (type: NonNullable<Written['type']>) => flagsOf({ flags: { it: { type } } }).get('it') ?? null;
  expect(isRolledOut({ before: flag('release'), after: flag('release') })).toBe(true);
  expect(isRolledOut({ before: null, after: flag('experiment') })).toBe(true);
  expect(isRolledOut({ before: flag('release'), after: flag('ops') })).toBe(true);
  expect(isRolledOut({ before: flag('ops'), after: flag('release') })).toBe(true);
  for (const type of ['ops', 'kill-switch', 'permission'] as const)
    expect(isRolledOut({ before: flag(type), after: flag(type) })).toBe(false);
});
