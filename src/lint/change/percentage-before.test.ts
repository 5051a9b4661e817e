import { expect, it } from 'vitest';
import type { FlagDefinition } from '../../model/index.ts';
import { rolloutsOf } from '../rollouts-of.ts';
import { percentageBefore } from './percentage-before.ts';

type Environment = NonNullable<FlagDefinition['environments']>[string];

function flag(
  production?: unknown,
  names: readonly string[] = ['on', 'off', 'new', 'a', 'b'],
): FlagDefinition {
  return {
    type: 'release',
    default: 'off',
    variants: Object.fromEntries(names.map((name, index) => [name, index])),
    ...(production === undefined ? {} : { environments: { production: production as Environment } }),
  };
}

/** The percentages that stood in place of each rollout. */
function before(old: unknown, current: unknown): number[] {
  return rolloutsOf(flag(current)).map((written) => percentageBefore(flag(old), flag(current), written));
}

const to = (percentage: number, serve = 'on') => ({ rollout: { serve, percentage } });
const split = (percentage: number, a: number) => ({ rollout: { percentage, split: { a, b: 100 - a } } });
const rule = (country: string, serve: object, name?: string) => ({
  rules: [{ if: { country }, ...serve, ...(name === undefined ? {} : { name }) }],
});

it('is that of the rollout in the same place', () => {
  expect(before(to(5), to(10))).toEqual([5]);
  expect(before(split(5, 50), split(10, 20))).toEqual([5]);
});

it('is 100 where all of them had the variant, and 0 where none of them did', () => {
  expect(before({ serve: 'on' }, to(10))).toEqual([100]);
  expect(before('on', to(10))).toEqual([100]);
  for (const old of [undefined, 'off', { serve: 'off' }, rule('NL', to(5)), to(5, 'new'), split(5, 50)])
    expect(before(old, to(10))).toEqual([0]);
  expect(before(to(5), split(10, 50))).toEqual([0]);
  expect(before({ serve: 'on' }, split(10, 50))).toEqual([0]);
  expect(before(undefined, split(10, 50))).toEqual([0]);
});

it('is that of the rule with the same name, or without a name the same condition', () => {
  expect(before(rule('NL', to(5), 'Dutch'), rule('BE', to(10), 'Dutch'))).toEqual([5]);
  expect(before(rule('NL', to(5), 'Dutch'), rule('NL', to(10), 'Belgian'))).toEqual([0]);
  expect(before(rule('NL', to(5)), rule('NL', to(10)))).toEqual([5]);
  expect(before(rule('NL', to(5)), rule('BE', to(10)))).toEqual([0]);
  expect(before(rule('NL', to(5), 'Dutch'), rule('NL', to(10)))).toEqual([0]);
  expect(before(rule('NL', to(5)), rule('NL', to(10), 'Dutch'))).toEqual([0]);
  expect(before(rule('NL', { serve: 'on' }), rule('NL', to(10)))).toEqual([100]);
  for (const old of ['on', to(5), undefined]) expect(before(old, rule('NL', to(10)))).toEqual([0]);
});

it('tells variants by their values', () => {
  const under = (names: readonly string[], old: unknown, current: unknown) => {
    const after = flag(current, names);
    return rolloutsOf(after).map((written) => percentageBefore(flag(old), after, written));
  };
  const renamed = ['enabled', 'off'];
  expect(under(renamed, to(5), to(10, 'enabled'))).toEqual([5]);
  expect(under(renamed, 'on', to(10, 'enabled'))).toEqual([100]);
  expect(under(['off', 'on'], to(5), to(10))).toEqual([0]);
  expect(under(renamed, to(5, 'gone'), to(10, 'gone'))).toEqual([0]);
});
