import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../test/support/flags.ts';
import { ramp, trial, type Written } from '../../../test/support/lint/rollout.ts';
import type { Flag } from '../../model/index.ts';
import { armsOf, editedSplits, isRunning } from './experiment.ts';

function flag(it: Written): Flag {
  const found = flagsOf({ flags: { it } }).get('it');
  if (found === undefined) throw new Error('no flag');
  return found;
}

const isRunningIn = (it: Written, environment = 'production') => isRunning(flag(it), environment);
const half = { control: 50, a: 50 };

/** Those of a rule, and everyone else. */
function twofold(ofRule: Record<string, number>, rest: Record<string, number>, name?: string): Written {
  const rule = { if: { country: 'NL' }, rollout: { percentage: 10, split: ofRule } };
  return trial(
    0,
    {},
    {
      environments: {
        production: {
          rules: [{ if: { beta: true }, serve: 'a' }, name === undefined ? rule : { ...rule, name }],
          rollout: { percentage: 10, split: rest },
        },
      },
    },
  );
}

describe('an experiment runs', () => {
  it('where it enrols somebody', () => {
    expect(isRunningIn(trial(0.001, half))).toBe(true);
    expect(isRunningIn(trial(50, { a: 100 }))).toBe(true);
    expect(isRunningIn(twofold(half, half))).toBe(true);
  });

  it('not where it enrols nobody, or is killed', () => {
    expect(isRunningIn(trial(0, half))).toBe(false);
    expect(isRunningIn(trial(50, half), 'staging')).toBe(false);
    expect(isRunningIn(trial(50, half), 'nowhere')).toBe(false);
    expect(isRunningIn({ ...trial(50, half), killed: { production: 'INC-1' } })).toBe(false);
    expect(isRunningIn(trial(0, {}, { environments: { production: 'a' } }))).toBe(false);
  });

  it('not when it is none, or not known', () => {
    expect(isRunningIn(ramp(50))).toBe(false);
    expect(isRunning(null, 'production')).toBe(false);
    expect(isRunning({ ...flag(trial(50, half)), decisions: null }, 'production')).toBe(false);
  });
});

it('the arms of a flag are those of all its rollouts', () => {
  expect([...armsOf(flag(twofold({ control: 50, b: 50 }, half)), 'production')].sort()).toEqual([
    'a',
    'b',
    'control',
  ]);
  expect([...armsOf(flag(ramp(5)), 'production')]).toEqual(['on']);
  expect(armsOf(null, 'production').size).toBe(0);
});

describe('an edited split', () => {
  const edits = (before: Written, after: Written) =>
    editedSplits({ before: flag(before), after: flag(after) }, 'production').map((path) => path.join('.'));
  const other = { control: 20, a: 80 };

  it('divides those who are enrolled otherwise', () => {
    expect(edits(trial(10, half), trial(10, other))).toEqual(['environments.production.rollout.split']);
    expect(edits(trial(10, half), trial(40, other))).toEqual(['environments.production.rollout.split']);
    expect(
      edits(trial(10, [{ control: 50 }, { a: 50 }]), trial(10, [{ a: 50 }, { control: 50 }])),
    ).toHaveLength(1);
    const one = trial(0, {}, { environments: { production: { rollout: { serve: 'a', percentage: 10 } } } });
    expect(edits(trial(10, half), one)).toEqual(['environments.production.rollout.serve']);
  });

  it('is found in the rules, by name or by whom they are for', () => {
    const inRule = ['environments.production.rules.1.rollout.split'];
    expect(edits(twofold(half, half), twofold(other, half))).toEqual(inRule);
    expect(edits(twofold(half, half, 'Dutch'), twofold(other, half, 'Dutch'))).toEqual(inRule);
    expect(edits(twofold(half, half, 'Dutch'), twofold(other, half, 'Belgian'))).toEqual([]);
    expect(edits(twofold(half, half, 'Dutch'), twofold(other, half))).toEqual([]);
    expect(edits(twofold(half, half), twofold(half, other))).toEqual([
      'environments.production.rollout.split',
    ]);
    expect(edits(twofold(half, half), twofold(other, other))).toHaveLength(2);
  });

  it('is none when it stays, or when nobody is or was enrolled', () => {
    expect(edits(trial(10, half), trial(40, half))).toEqual([]);
    expect(edits(trial(10, half), trial(10, [{ a: 50 }, { control: 50 }]))).toEqual([]);
    expect(edits(trial(0, half), trial(10, other))).toEqual([]);
    expect(edits(trial(10, half), trial(0, other))).toEqual([]);
    expect(edits(trial(10, half), { ...trial(10, other), killed: { production: 'INC-1' } })).toEqual([]);
  });

  it('is not claimed where a side is not known', () => {
    const known = flag(trial(10, half));
    const unknown = { ...flag(trial(10, other)), decisions: null };
    for (const sides of [
      { before: null, after: known },
      { before: known, after: null },
      { before: known, after: unknown },
      { before: unknown, after: known },
    ])
      expect(editedSplits(sides, 'production')).toEqual([]);
  });
});
