import { describe, expect, it } from 'vitest';
import { type Flag, production, rollout } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import type { ConditionDefinition, EnvironmentDefinition, Rule } from '../../model/generated/flag.ts';
import { type RequirementShare, requirementShare } from '../index.ts';

/** Of a flag that requires `gate` to be on. */
function shareOf(
  flag: Flag,
  gate: Flag,
  others: Readonly<Record<string, Flag>> = {},
): RequirementShare | null {
  const asked = decisionOf({ ...flag, requires: { gate: 'on', ...flag.requires } }, { ...others, gate });
  const requirement = asked.requires.find(({ decision }) => decision.flag === 'gate');
  if (requirement === undefined) throw new Error('the gate is required');
  return requirementShare(asked, requirement);
}

function withRule(condition: ConditionDefinition, rest: EnvironmentDefinition): Flag {
  const rules: Rule[] = [{ if: condition, serve: 'on' }];
  return production(typeof rest === 'string' ? { rules, serve: rest } : { ...rest, rules });
}

const AT_50 = { rollout: { serve: 'on', percentage: 50 } };

describe('of everyone else', () => {
  it('a flag reaches a share, and its requirement lets one through', () => {
    expect(shareOf(rollout(50), rollout(10))).toEqual({ own: 50_000, required: 10_000 });
    expect(shareOf(rollout(0.001), rollout(100))).toEqual({ own: 1, required: 100_000 });
    expect(shareOf(production('on'), {})).toEqual({ own: 100_000, required: 0 });
  });

  it('the own share is of all that is not safe', () => {
    const arms = { variants: { a: 'x', b: 'y', c: 'x' }, default: 'a' };
    const split = production({ rollout: { percentage: 50, split: { a: 20, b: 30, c: 50 } } });
    expect(shareOf({ ...arms, ...split }, rollout(10))?.own).toBe(15_000);
    expect(shareOf({ ...arms, ...split, safe: 'b' }, rollout(10))?.own).toBe(85_000);
  });

  it('the required share is of the variants that are required', () => {
    const gate = {
      variants: { off: 0, on: 1, more: 2 },
      ...production({ rollout: { percentage: 33.333, split: { on: 33.333, more: 66.667 } } }),
    };
    expect(shareOf(rollout(50), gate)?.required).toBe(11_110.88889);
    const wider = { ...rollout(50), requires: { gate: ['on', 'off'] as [string, ...string[]] } };
    expect(shareOf(wider, gate)?.required).toBe(66_667 + 11_110.88889);
  });

  it('those whom rules decide for do not count', () => {
    expect(shareOf(withRule({ country: 'DE' }, AT_50), withRule({ beta: true }, 'off'))).toEqual({
      own: 50_000,
      required: 0,
    });
    expect(shareOf(withRule({ targetingKey: ['~', '~~'] }, AT_50), rollout(5))).toEqual({
      own: 50_000,
      required: 5_000,
    });
  });
});

describe('nothing is said', () => {
  it('where a rule decides for those of whom nothing is known', () => {
    expect(shareOf(withRule({ not: { country: 'DE' } }, AT_50), rollout(10))).toBeNull();
    expect(shareOf(rollout(50), withRule({ not: { beta: true } }, 'off'))).toBeNull();
  });

  it('where everyone else is a few keys', () => {
    expect(shareOf(withRule({ targetingKey: { isNot: '~' } }, AT_50), rollout(10))).toBeNull();
    expect(shareOf(withRule({ not: { targetingKey: ['~', '~~~~'] } }, AT_50), rollout(10))).toBeNull();
  });

  it('where nobody can be drawn for both', () => {
    const [own, gate] = [rollout(50), rollout(10)].map((flag, index) => ({
      ...flag,
      bucketBy: ['device', 'device.id'][index] ?? '',
    }));
    expect(shareOf(own ?? {}, gate ?? {})).toBeNull();
  });

  it('where one of the two is killed', () => {
    const killed = { killed: { production: 'INC-1' } };
    expect(shareOf({ ...rollout(50), ...killed }, rollout(10))).toBeNull();
    expect(shareOf(rollout(50), { ...rollout(10), ...killed })).toBeNull();
  });

  it('where one hangs on further flags that are not on for everyone', () => {
    const own = { ...rollout(50), requires: { other: 'on' } };
    const gate = { ...rollout(10), requires: { other: 'on' } };
    for (const other of [rollout(50), production('off')]) {
      expect(shareOf(own, rollout(10), { other })).toBeNull();
      expect(shareOf(rollout(50), gate, { other })).toBeNull();
    }
    const shares = { own: 50_000, required: 10_000 };
    expect(shareOf(own, rollout(10), { other: production('on') })).toEqual(shares);
    expect(shareOf(rollout(50), gate, { other: production('on') })).toEqual(shares);
  });
});
