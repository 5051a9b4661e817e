import { describe, expect, it } from 'vitest';
import { production } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import type { ConditionDefinition, EnvironmentDefinition } from '../../model/generated/flag.ts';
import type { FlagDefinition } from '../../model/index.ts';
import { effortForAll, idleBranches } from '../index.ts';

type Environment = Exclude<EnvironmentDefinition, string>;
type Rule = NonNullable<Environment['rules']>[number];

const STAFF: ConditionDefinition = { beta: true };
const GERMANS: ConditionDefinition = { country: 'DE' };
const VARIANTS: Partial<FlagDefinition> = { variants: { a: 'a', b: 'b', c: 'c' }, default: 'a' };

function ramp(percentage: number, serve = 'on') {
  return { rollout: { serve, percentage } };
}

function split(percentage: number, shares: Readonly<Record<string, number>>) {
  return { rollout: { percentage, split: { ...shares } } };
}

function ask(rules: readonly Rule[], remainder: Environment = {}, flag: Partial<FlagDefinition> = {}) {
  return decisionOf({ ...flag, ...production({ ...remainder, rules: [...rules] }) });
}

/** The idle rules; fails when something is undecided. */
function idleIn(...asked: Parameters<typeof ask>): readonly number[] {
  const { idle, undecided } = idleBranches(ask(...asked), effortForAll());
  expect(undecided).toEqual([]);
  return idle;
}

describe('a rule that serves the default', () => {
  const off = { if: STAFF, serve: 'off' };

  it('is idle where nothing else would be served', () => {
    expect(idleIn([off])).toEqual([0]);
    expect(idleIn([off], { serve: 'off' })).toEqual([0]);
    expect(idleIn([{ if: STAFF, serve: 'on' }])).toEqual([]);
  });

  it('keeps people out of what comes after it', () => {
    expect(idleIn([off], { serve: 'on' })).toEqual([]);
    expect(idleIn([off], ramp(0.001))).toEqual([]);
    expect(idleIn([off, { if: GERMANS, serve: 'on' }])).toEqual([]);
    expect(idleIn([off], ramp(0))).toEqual([0]);
  });

  it('keeps people out of an experiment that would serve them the same', () => {
    const control = { if: STAFF, serve: 'a' };
    expect(idleIn([control], split(10, { a: 50, b: 50 }), VARIANTS)).toEqual([]);
    expect(idleIn([control], split(10, { a: 100 }), VARIANTS)).toEqual([]);
    expect(idleIn([control], split(0, { a: 50, b: 50 }), VARIANTS)).toEqual([0]);
  });
});

describe('a rule that serves what the next step would', () => {
  const [staff, germans] = [
    { if: STAFF, serve: 'on' },
    { if: GERMANS, serve: 'on' },
  ];

  it('is idle before a remainder of the same variant', () => {
    expect(idleIn([staff], { serve: 'on' })).toEqual([0]);
    expect(idleIn([staff], ramp(100))).toEqual([]);
  });

  it('is idle before a rule that holds for all of them', () => {
    const wider = { if: { any: [STAFF, GERMANS] }, serve: 'on' };
    expect(idleIn([staff, wider])).toEqual([0]);
    expect(idleIn([staff, germans])).toEqual([]);
    expect(idleIn([staff, { if: { ...STAFF, ...GERMANS }, serve: 'on' }])).toEqual([]);
    expect(idleIn([staff, { ...wider, serve: 'off' }], { serve: 'on' })).toEqual([]);
  });

  it('is idle before several that together hold for all of them', () => {
    const [young, old] = [
      { if: { age: { lessThan: 40 } }, serve: 'on' },
      { if: { age: { greaterOrEqual: 40 } }, serve: 'on' },
    ];
    const adults = { if: { age: { greaterOrEqual: 18, lessThan: 60 } }, serve: 'on' };
    expect(idleIn([adults, young, old])).toEqual([0]);
    expect(idleIn([adults, young, { ...old, if: { age: { greaterThan: 40 } } }])).toEqual([]);
  });

  it('is idle though another rule takes some of them before', () => {
    expect(idleIn([{ if: GERMANS, serve: 'off' }, staff], { serve: 'on' })).toEqual([1]);
    expect(idleIn([staff, { if: GERMANS, serve: 'off' }], { serve: 'on' })).toEqual([]);
  });
});

describe('a rule with a rollout', () => {
  it('is idle before the same rollout', () => {
    expect(idleIn([{ if: STAFF, ...ramp(5) }], ramp(5))).toEqual([0]);
    expect(idleIn([{ if: STAFF, ...ramp(6) }], ramp(5))).toEqual([]);
    expect(idleIn([{ if: STAFF, ...ramp(5, 'off') }], ramp(5))).toEqual([]);
  });

  it('is idle before the same split, whatever its order', () => {
    const rule = { if: STAFF, rollout: { percentage: 5, split: [{ b: 40 }, { c: 60 }] } };
    expect(idleIn([rule], split(5, { c: 60, b: 40 }), VARIANTS)).toEqual([0]);
    expect(idleIn([rule], split(5, { b: 60, c: 40 }), VARIANTS)).toEqual([]);
    expect(idleIn([rule], ramp(5, 'b'), VARIANTS)).toEqual([]);
  });

  it('at 0 % is idle where the default would be served', () => {
    expect(idleIn([{ if: STAFF, ...ramp(0) }])).toEqual([0]);
    expect(idleIn([{ if: STAFF, ...ramp(0) }], ramp(1))).toEqual([]);
  });

  it('is idle for those who cannot be drawn, and for nobody else', () => {
    const nobody = { targetingKey: '' };
    expect(idleIn([{ if: nobody, ...ramp(50) }])).toEqual([0]);
    expect(idleIn([{ if: { targetingKey: ['', 'ann'] }, ...ramp(50) }])).toEqual([]);
  });

  it('matters wherever a key may fall, even when all that it lists fall alike', () => {
    const ann = { if: { targetingKey: 'ann' }, serve: 'on' };
    const enrolled = [1, 99].map((percentage) => idleIn([ann], ramp(percentage)));
    expect(enrolled).toEqual([[], []]);
  });
});

describe('rules that can go', () => {
  const on = (condition: ConditionDefinition): Rule => ({ if: condition, serve: 'on' });
  const off = (condition: ConditionDefinition): Rule => ({ if: condition, serve: 'off' });
  const both = { any: [{ country: 'FR' }, GERMANS] };

  it('are not those that a dead rule would stand in for', () => {
    expect(idleIn([on(GERMANS), on(GERMANS)])).toEqual([]);
  });

  it('are not those that a dead rule would come alive without', () => {
    expect(idleIn([off(GERMANS), on(GERMANS)])).toEqual([]);
    expect(idleIn([off(GERMANS), off(GERMANS)])).toEqual([0]);
  });

  it('can go together', () => {
    // Without the second, the first serves Germans what nothing else does.
    expect(idleIn([on(GERMANS), on(both), on({ country: ['FR', 'IT'] })])).toEqual([1]);
    expect(idleIn([on(STAFF), on(both)], { serve: 'on' })).toEqual([0, 1]);
  });

  it('can go alone', () => {
    // Without the first, the second would serve Germans something else, though it can go itself.
    expect(idleIn([off(GERMANS), on(both), on({ country: ['FR', 'IT'] })])).toEqual([1]);
  });

  it('do not include dead ones', () => {
    expect(idleIn([on(STAFF), off({ ...STAFF, ...GERMANS })])).toEqual([]);
    expect(idleIn([off({ all: [GERMANS, { country: 'FR' }] })])).toEqual([]);
  });

  it('are the same behind a kill or a requirement', () => {
    const gate = { gate: production('off') };
    const flag = { requires: { gate: 'on' }, killed: { production: 'INC-1' }, safe: 'off' };
    const idle = (serve: string) =>
      idleBranches(
        decisionOf({ ...flag, ...production({ rules: [{ if: STAFF, serve }] }) }, gate),
        effortForAll(),
      );
    expect(idle('on').idle).toEqual([]);
    expect(idle('off').idle).toEqual([0]);
  });

  it('are not all of them behind a requirement that nobody meets', () => {
    const rules = [{ if: STAFF, rollout: { percentage: 5, split: [{ b: 40 }, { c: 60 }] } }];
    const flag = {
      ...VARIANTS,
      ...production({ rules, ...split(5, { b: 60, c: 40 }) }),
      requires: { gate: 'on' },
    };
    expect(idleBranches(decisionOf(flag, { gate: production('off') }), effortForAll()).idle).toEqual([]);
  });
});

describe('ordinary rules', () => {
  it.each([
    ['for staff, before a rollout', [{ if: STAFF, serve: 'on' }], ramp(5)],
    ['that keep staff out of a rollout', [{ if: STAFF, serve: 'off' }], ramp(5)],
    ['with a share of their own', [{ if: STAFF, ...ramp(50) }], ramp(5)],
    ['with arms of their own', [{ if: STAFF, ...split(5, { on: 100 }) }], split(5, { off: 100 })],
    ['for two countries', [{ if: { country: ['DE', 'FR'] }, serve: 'on' }], {}],
  ])('%s are seen to matter in a few steps', (_, rules, remainder) => {
    expect(idleBranches(ask(rules, remainder), { left: 8 })).toEqual({ idle: [], undecided: [] });
  });
});

describe('what cannot be decided', () => {
  const off = { if: STAFF, serve: 'off' };

  it('is claimed of no rule when nothing is left for it', () => {
    expect(idleBranches(ask([off, { if: GERMANS, serve: 'on' }]), { left: 0 })).toEqual({
      idle: [],
      undecided: [0, 1],
    });
    expect(idleBranches(ask([], { serve: 'on' }), { left: 0 })).toEqual({ idle: [], undecided: [] });
  });

  it('is not claimed when the proof would take more than what is left, and what was seen stays', () => {
    const asked = ask([{ if: GERMANS, serve: 'on' }, off]);
    const effort = effortForAll();
    const before = effort.left;
    expect(idleBranches(asked, effort)).toEqual({ idle: [1], undecided: [] });
    const taken = before - effort.left;
    expect(idleBranches(asked, { left: taken - 1 })).toEqual({ idle: [], undecided: [1] });
  });

  it('is whether a text exists', () => {
    const version = { appVersion: { startsWith: '1.2.3-', semver: '>4.0.0' } };
    expect(idleBranches(ask([{ if: version, serve: 'off' }]), effortForAll())).toEqual({
      idle: [],
      undecided: [0],
    });
    // Germans are served the same, and it is not known whether there is anyone else it is for.
    const some = { any: [GERMANS, version] };
    const next = { if: { country: ['DE', 'FR'] }, serve: 'on' };
    expect(idleBranches(ask([{ if: some, serve: 'on' }, next]), effortForAll())).toEqual({
      idle: [],
      undecided: [0],
    });
  });
});
