import { describe, expect, it } from 'vitest';
import { changesBetween, type Flag, flagSet, production, rollout } from '../../test/support/changes.ts';
import type { ConditionDefinition } from '../model/generated/flag.ts';
import type { Plan } from '../model/index.ts';
import { comparePlans } from './compare-plans.ts';
import { effortForAll } from './effort.ts';
import { planner } from './plan-of.ts';

const NO_SEGMENTS = () => [];

/** Pairs of conditions, all first halves before all second ones: the diagram of it doubles with every pair. */
function hostile(pairs: number, serve: string): Flag {
  const first = (index: number): ConditionDefinition => ({ [`a${index}`]: 'x' });
  const second = (index: number): ConditionDefinition => ({ [`b${index}`]: 'x' });
  const numbers = Array.from({ length: pairs }, (_, index) => index);
  return production({
    rules: [
      { if: { all: numbers.map(first) }, serve },
      { if: { any: numbers.map((index) => ({ ...first(index), ...second(index) })) }, serve },
    ],
  });
}

function planOf(flag: Flag): Plan {
  const decision = flagSet({ flags: { it: flag } })
    .flags.get('it')
    ?.decisions?.get('production');
  if (decision === undefined) throw new Error('no decision');
  return planner()(decision);
}

describe('a flag that would take too long to compare', () => {
  const changes = changesBetween({ flags: { it: hostile(40, 'on') } }, { flags: { it: hostile(40, 'off') } });

  it('is said to be incomparable, in words, and without a number', () => {
    expect(changes).toMatchObject([
      {
        flag: 'it',
        environment: 'production',
        audiences: [],
        undecided: 'The conditions of the two sides are too many to compare them exactly.',
        onlyLowers: false,
        risk: { level: 'high', reason: 'cannot be compared exactly' },
      },
    ]);
  });

  it('is the same on every machine: work is counted, not timed', () => {
    const spent = [1, 2].map(() => {
      const effort = effortForAll();
      const before = effort.left;
      comparePlans(planOf(hostile(40, 'on')), planOf(hostile(40, 'off')), NO_SEGMENTS, effort);
      return before - effort.left;
    });
    expect(spent[0]).toBe(spent[1]);
    expect(spent[0]).toBeGreaterThan(0);
  });

  it('is compared exactly while it is small', () => {
    const [change] = changesBetween(
      { flags: { it: hostile(6, 'on') } },
      { flags: { it: hostile(6, 'off') } },
    );
    expect(change?.undecided).toBeNull();
    expect(change?.onlyLowers).toBe(true);
  });

  it('is no change when it reads the same', () => {
    const again = changesBetween({ flags: { it: hostile(40, 'on') } }, { flags: { it: hostile(40, 'on') } });
    expect(again).toEqual([]);
  });

  it('of thousands of attributes is incomparable too, however little there is to do for each', () => {
    const any = Array.from({ length: 2000 }, (_, index): ConditionDefinition => ({ [`a${index}`]: 'x' }));
    const many = production({ rules: [{ if: { any }, serve: 'on' }] });
    const [change] = changesBetween({ flags: { it: many } }, { flags: { it: production('off') } });
    expect(change?.undecided).not.toBeNull();
  });

  it('of too many beginnings, ends and versions is incomparable too', () => {
    const affixes = (serve: string): Flag => {
      const many = (name: 'startsWith' | 'endsWith') =>
        Array.from({ length: 80 }, (_, index) => ({ email: { [name]: `x${index}y` } }));
      return production({
        rules: [...many('startsWith'), ...many('endsWith')].map((each) => ({ if: each, serve })),
      });
    };
    const [change] = changesBetween({ flags: { it: affixes('on') } }, { flags: { it: affixes('off') } });
    expect(change?.undecided).not.toBeNull();
  });
});

describe('the effort', () => {
  it('is shared: what one comparison takes the next one does not have', () => {
    const effort = { left: 1_000_000 };
    comparePlans(planOf(rollout(5)), planOf(rollout(6)), NO_SEGMENTS, effort);
    const afterOne = effort.left;
    comparePlans(planOf(rollout(5)), planOf(rollout(6)), NO_SEGMENTS, effort);
    expect(afterOne).toBeLessThan(1_000_000);
    expect(1_000_000 - effort.left).toBe(2 * (1_000_000 - afterOne));
  });

  it('when spent leaves what differs undecided, and never silent', () => {
    const spent = { left: 0 };
    expect(comparePlans(planOf(rollout(5)), planOf(rollout(6)), NO_SEGMENTS, spent)).toMatchObject({
      undecided: expect.any(String),
      onlyLowers: false,
    });
    expect(comparePlans(planOf(rollout(5)), planOf(rollout(5)), NO_SEGMENTS, spent)).toBeNull();
  });

  it('of one hostile flag leaves enough for thousands of others', () => {
    const effort = effortForAll();
    const before = effort.left;
    comparePlans(planOf(hostile(40, 'on')), planOf(hostile(40, 'off')), NO_SEGMENTS, effort);
    expect(before - effort.left).toBeLessThan(before / 10);
    expect(effort.left).toBeGreaterThan(0);
  });
});
