import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../test/support/changes.ts';
import { ramp, trial, type Written } from '../../../test/support/lint/rollout.ts';
import { aMove, anAudience, aRule } from '../../../test/support/report.ts';
import type { AudienceChange } from '../../model/index.ts';
import { dealtAnew, switchingArms } from './dealt-anew.ts';

function audiences(before: Written, after: Written): readonly AudienceChange[] {
  return (
    changesBetween({ flags: { it: before } }, { flags: { it: after } }).find(
      ({ environment }) => environment === 'production',
    )?.audiences ?? []
  );
}

describe('dealt anew', () => {
  const anew = (before: Written, after: Written) => dealtAnew(audiences(before, after))?.percentage ?? null;

  it('is whoever has another outcome in other buckets', () => {
    expect(anew(ramp(20), { ...ramp(20), salt: 'other' })).toBe(32);
    expect(anew(ramp(20), { ...ramp(20), bucketBy: 'accountId' })).toBe(32);
    expect(anew(trial(20, { control: 100 }), { ...trial(20, { control: 100 }), salt: 'other' })).toBe(32);
  });

  it('is nobody in the same buckets', () => {
    expect(anew(ramp(20), ramp(50))).toBeNull();
    expect(anew({}, { ...ramp(50), salt: 'other' })).toBeNull();
  });

  it('is told of those audiences only', () => {
    const anew = anAudience({
      audience: aRule(1),
      moves: [aMove('gain', 'off', 'on', 10)],
      reshuffle: true,
    });
    const others = anAudience({ moves: [aMove('gain', 'off', 'on', 90)] });
    expect(dealtAnew([others, anew])).toEqual({ audience: anew, percentage: 10 });
  });
});

describe('from one arm to another', () => {
  const switching = (before: Written, after: Written) =>
    switchingArms(audiences(before, after))?.percentage ?? null;

  it('goes whoever has another one of the arms', () => {
    expect(switching(trial(100, { a: 50, b: 50 }), trial(100, { a: 34, b: 33, c: 33 }))).toBe(49);
    expect(switching(trial(10, { a: 50, b: 50 }), trial(10, { a: 40, b: 60 }))).toBe(1);
    expect(switching(trial(10, { a: 100 }), trial(20, { b: 100 }))).toBe(10);
    expect(switching(trial(0.5, { a: 100 }), trial(0.5, { b: 100 }))).toBe(0.5);
  });

  it('goes nobody who comes from the safe variant, or goes back to it', () => {
    expect(switching(trial(10, { control: 50, a: 50 }), trial(10, { control: 20, a: 80 }))).toBeNull();
    expect(switching(trial(10, { control: 20, a: 80 }), trial(10, { control: 50, a: 50 }))).toBeNull();
  });

  it('goes nobody who is or was outside of a rollout', () => {
    const all = (serve: string) => trial(0, {}, { environments: { production: serve } });
    expect(switching(all('a'), all('b'))).toBeNull();
    expect(switching(all('a'), trial(10, { b: 100 }))).toBeNull();
    expect(switching(trial(10, { b: 100 }), all('a'))).toBeNull();
  });

  it('goes nobody who has another value of the same arm', () => {
    const edited = { variants: { control: 'none', a: 'crimson', b: 'blue', c: 'green' } };
    expect(switching(trial(10, { a: 100 }), { ...trial(10, { a: 100 }), ...edited })).toBeNull();
  });

  it('goes nobody who is dealt anew', () => {
    expect(switching(trial(10, { a: 50, b: 50 }), { ...trial(10, { a: 50, b: 50 }), salt: 'x' })).toBeNull();
  });
});
