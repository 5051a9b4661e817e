import { describe, expect, it } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { severalRaises } from './several-raises.ts';

const finds = (given: RolloutCase) => rolloutFinds(severalRaises, given);
const all = (flag: Written, ...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, flag]));

it('one raise is none of several', () => {
  expect(finds({ base: all(ramp(5), 'a', 'b'), head: { a: ramp(10), b: ramp(5) } })).toEqual([]);
  expect(finds({ base: all(ramp(5), 'a', 'b'), head: { a: ramp(10), b: ramp(1) } })).toEqual([]);
  expect(finds({})).toEqual([]);
});

it('each after the first is told', () => {
  expect(finds({ base: all(ramp(5), 'a', 'b'), head: all(ramp(10), 'a', 'b') })).toEqual([
    {
      flag: 'b',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message: '`b` is raised in `production` together with `a`.',
      remedy: 'Raise one flag per pull request, or say in the description why they belong together.',
    },
  ]);
  expect(finds({ base: all(ramp(5), 'a', 'b', 'c'), head: all(ramp(10), 'a', 'b', 'c') })[0]?.message).toBe(
    '`b` is raised in `production` together with `a` and 1 more.',
  );
  expect(
    finds({ base: all(ramp(5), 'a', 'b', 'c', 'd'), head: all(ramp(10), 'a', 'b', 'c', 'd') }).map(
      ({ message }) => message,
    ),
  ).toEqual([
    '`b` is raised in `production` together with `a` and 2 more.',
    '`c` is raised in `production` together with `a` and 2 more.',
    '`d` is raised in `production` together with `a` and 2 more.',
  ]);
});

it('only critical environments count, and of a flag the first one', () => {
  const flag = (environment: string): Written => ({ environments: { [environment]: 'on' } });
  expect(finds({ base: all({}, 'a', 'b'), head: all(flag('development'), 'a', 'b') })).toEqual([]);
  const both = { environments: { development: 'on', production: 'on', europe: 'on' } };
  expect(finds({ base: all({}, 'a', 'b'), head: all(both, 'a', 'b') })).toMatchObject([
    { environment: 'production', path: ['environments', 'production'] },
  ]);
});

it('new flags count when they are live, and flags that go do not', () => {
  expect(finds({ head: all(ramp(5), 'a', 'b') })).toHaveLength(1);
  expect(finds({ head: all({}, 'a', 'b') })).toEqual([]);
  expect(finds({ base: all(ramp(5), 'a', 'b') })).toEqual([]);
});

describe('a flag that only follows another one', () => {
  const child = { requires: { a: 'on' }, environments: { production: 'on' } };

  it('does not count', () => {
    expect(finds({ base: { a: ramp(5), b: child }, head: { a: ramp(10), b: child } })).toEqual([]);
    const grandchild = { requires: { b: 'on' }, environments: { production: 'on' } };
    expect(
      finds({
        base: { a: ramp(5), b: child, c: grandchild },
        head: { a: ramp(10), b: child, c: grandchild },
      }),
    ).toEqual([]);
  });

  it('counts when it is edited as well', () => {
    const edited = { ...child, description: 'Edited.' };
    expect(finds({ base: { a: ramp(5), b: child }, head: { a: ramp(10), b: edited } })).toHaveLength(1);
  });

  it('counts when something else moves it', () => {
    const pilot = { production: { rules: [{ if: { segment: 'pilot' }, serve: 'on' }] } };
    const flags = {
      a: { environments: pilot },
      b: { requires: { c: 'on' }, environments: pilot },
      c: { environments: { production: 'on' } },
    };
    expect(
      finds({
        base: flags,
        head: flags,
        segmentsBefore: { pilot: { if: { country: 'NL' } } },
        segments: { pilot: { if: { country: ['NL', 'BE'] } } },
      }),
    ).toMatchObject([{ flag: 'b' }]);
  });
});

it('a flag that is dealt anew is not raised, unless it reaches more', () => {
  const other = (percentage: number) => ({ ...ramp(percentage), salt: 'other' });
  const base = all(ramp(5), 'a', 'b');
  expect(finds({ base, head: { a: ramp(10), b: other(5) } })).toEqual([]);
  expect(finds({ base, head: { a: other(5), b: other(5) } })).toEqual([]);
  expect(finds({ base, head: { a: ramp(10), b: other(6) } })).toMatchObject([{ flag: 'b' }]);
});

it('a renamed flag and what has to name its new key are no two raises', () => {
  const parent = { ...ramp(20), description: 'One page.' };
  const child = (key: string) => ({ requires: { [key]: 'on' }, environments: { production: 'on' } });
  expect(finds({ base: { a: parent, b: child('a') }, head: { x: parent, b: child('x') } })).toEqual([]);
  const raised = { ...parent, ...ramp(40) };
  expect(finds({ base: { a: parent, b: child('a') }, head: { x: raised, b: child('x') } })).toEqual([]);
});
