import { expect, it } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds } from '../../../../test/support/lint/rollout.ts';
import { mixedDirections } from './mixed-directions.ts';

const finds = (given: RolloutCase) => rolloutFinds(mixedDirections, given);
const base = { a: ramp(10), b: ramp(10), c: ramp(10) };

it('a raise and a lowering are told once, where the first one is raised', () => {
  expect(finds({ base, head: { a: ramp(5), b: ramp(20), c: ramp(20) } })).toEqual([
    {
      flag: 'b',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message: '`b` is raised in `production`, and `a` is lowered in `production`.',
      remedy: 'Lower `a` in a pull request of its own: it has nothing to wait for.',
    },
  ]);
});

it('one direction is fine', () => {
  expect(finds({ base, head: { ...base, a: ramp(5) } })).toEqual([]);
  expect(finds({ base, head: { a: ramp(5), b: ramp(5), c: ramp(5) } })).toEqual([]);
  expect(finds({ base, head: { a: ramp(20), b: ramp(20), c: ramp(20) } })).toEqual([]);
  expect(finds({ base, head: base })).toEqual([]);
});

it('one flag that does both is another matter', () => {
  expect(finds({ base, head: { ...base, a: { ...ramp(20), salt: 'other' } } })).toEqual([]);
  expect(
    finds({ base, head: { ...base, a: { ...ramp(10), salt: 'other' }, b: { ...ramp(10), salt: 'x' } } }),
  ).toEqual([]);
});

it('a flag that goes is not lowered, and only critical environments count', () => {
  expect(finds({ base, head: { b: ramp(20), c: ramp(10) } })).toEqual([]);
  const development = (serve: string) => ({ environments: { development: serve } });
  expect(
    finds({ base: { a: development('on'), b: ramp(10) }, head: { a: development('off'), b: ramp(20) } }),
  ).toEqual([]);
});

it('a flag that only follows another one is not lowered by anybody', () => {
  const child = { requires: { a: 'off' }, environments: { production: 'on' } };
  expect(finds({ base: { a: ramp(10), b: child }, head: { a: ramp(20), b: child } })).toEqual([]);
});
