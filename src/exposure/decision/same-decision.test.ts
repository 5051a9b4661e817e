import { describe, expect, it } from 'vitest';
import { type Flag, production, rollout } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import { murmur3 } from '../../evaluate/index.ts';
import type { ConditionDefinition } from '../../model/generated/flag.ts';
import { drawText, WHOLE } from '../../model/index.ts';
import { effortForAll, sameDecision } from '../index.ts';

function same(a: Flag, b: Flag): boolean | null {
  const answers = [
    sameDecision(decisionOf(a), decisionOf(b), effortForAll()),
    sameDecision(decisionOf(b), decisionOf(a), effortForAll()),
  ];
  expect(answers[0]).toBe(answers[1]);
  return answers[0] ?? null;
}

function forGermans(serve: string, name: string): Flag {
  return production({ rules: [{ name, if: { country: 'DE' }, serve }] });
}

describe('two decisions', () => {
  it('are the same when everybody is served alike, however it is written', () => {
    const any = { any: [{ country: 'DE' }, { country: 'FR' }] };
    const listed = production({ rules: [{ if: { country: ['DE', 'FR'] }, serve: 'on' }], serve: 'off' });
    expect(same(forGermans('on', 'a'), forGermans('on', 'b'))).toBe(true);
    expect(same(production({ rules: [{ if: any, serve: 'on' }] }), listed)).toBe(true);
    expect(same(forGermans('off', 'a'), {})).toBe(true);
    expect(same(forGermans('on', 'a'), listed)).toBe(false);
  });

  it('are told apart by variants, values, enrolment and what a kill would serve', () => {
    const values = (b: string) => ({ variants: { a: 'x', b }, default: 'a' });
    const serves = (variant: string) => ({ ...values('x'), ...production(variant) });
    expect(same(production('on'), production('off'))).toBe(false);
    expect(same(serves('a'), serves('b'))).toBe(false);
    expect(same({ ...values('y'), ...production('b') }, { ...values('z'), ...production('b') })).toBe(false);
    expect(same({ ...values('y'), ...production('a') }, { ...values('z'), ...production('a') })).toBe(true);
    const control = (percentage: number) => ({
      ...values('y'),
      ...production({ rollout: { serve: 'a', percentage } }),
    });
    expect(same(control(0), control(50))).toBe(false);
    expect(same({ ...production('on'), safe: 'on' }, { ...production('on'), safe: 'off' })).toBe(false);
  });

  it('are told apart by shares, salts and kills, and not by the reason of a kill', () => {
    const killed = (production: string): Flag => ({ ...rollout(5), killed: { production } });
    expect(same(rollout(5), rollout(5.001))).toBe(false);
    expect(same(rollout(5), { ...rollout(5), salt: 'new' })).toBe(false);
    expect(same(rollout(0), { ...rollout(0), salt: 'new' })).toBe(true);
    expect(same(rollout(5), killed('INC-1'))).toBe(false);
    expect(same(killed('INC-1'), killed('INC-2'))).toBe(true);
  });

  it('are the same when none of the keys that they list is dealt otherwise', () => {
    const allowed = (percentage: number) =>
      production({ rules: [{ if: { targetingKey: 'ann' }, rollout: { serve: 'on', percentage } }] });
    const draw = { salt: 'it', purpose: 'enrolment', attribute: 'targetingKey' } as const;
    const bucket = Math.floor((murmur3(drawText(draw, 'ann')) / 2 ** 32) * WHOLE);
    expect(same(allowed(bucket / 1000), allowed((bucket - 1) / 1000))).toBe(true);
    expect(same(allowed((bucket + 1) / 1000), allowed(bucket / 1000))).toBe(false);
  });

  it('hang on the flags they require', () => {
    const flag = { ...production('on'), requires: { gate: 'on' } };
    const [open, wide, shut] = ['on', rollout(50), 'off'].map((each) =>
      decisionOf(flag, { gate: typeof each === 'string' ? production(each) : each }),
    );
    const plain = decisionOf(production('on'));
    if (open === undefined || wide === undefined || shut === undefined) throw new Error('three decisions');
    expect(sameDecision(open, plain, effortForAll())).toBe(true);
    expect(sameDecision(wide, plain, effortForAll())).toBe(false);
    expect(sameDecision(shut, decisionOf(production('off')), effortForAll())).toBe(true);
  });
});

describe('what cannot be told', () => {
  it('is whether they are the same when nothing is left for it, unless they read the same', () => {
    const [a, b] = [decisionOf(rollout(5)), decisionOf(rollout(6))];
    expect(sameDecision(a, b, { left: 0 })).toBeNull();
    expect(sameDecision(a, decisionOf(rollout(5)), { left: 0 })).toBe(true);
  });

  it('is whether there is a text they differ for', () => {
    const version = { startsWith: '1.2.3-', semver: '>4.0.0' };
    const rare = (more: ConditionDefinition): Flag =>
      production({ rules: [{ if: { any: [{ appVersion: version }, more] }, serve: 'on' }] });
    expect(same(rare({ country: 'DE' }), forGermans('on', 'a'))).toBeNull();
    expect(same(rare({ country: 'FR' }), forGermans('on', 'a'))).toBe(false);
  });

  it('takes a share of the effort at most', () => {
    const all = Array.from({ length: 40 }, (_, index): ConditionDefinition => ({ [`a${index}`]: 'x' }));
    const any = all.map((each, index): ConditionDefinition => ({ ...each, [`b${index}`]: 'x' }));
    const hostile = (serve: string) =>
      production({
        rules: [
          { if: { all }, serve },
          { if: { any }, serve },
        ],
      });
    const effort = effortForAll();
    const before = effort.left;
    expect(sameDecision(decisionOf(hostile('on')), decisionOf(hostile('off')), effort)).toBeNull();
    expect(before - effort.left).toBeLessThan(before / 10);
  });
});
