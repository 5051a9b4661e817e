import { describe, expect, it } from 'vitest';
import { production } from '../../../test/support/changes.ts';
import { decisionOf } from '../../../test/support/decision-of.ts';
import { decision, serves } from '../../../test/support/evaluate/decisions.ts';
import type { ConditionDefinition } from '../../model/generated/flag.ts';
import { ALWAYS, type Decision } from '../../model/index.ts';
import { deadBranches, effortForAll } from '../index.ts';

function withRules(...conditions: readonly ConditionDefinition[]): Decision {
  return decisionOf(production({ rules: conditions.map((each) => ({ if: each, serve: 'on' })) }));
}

function deadIn(asked: Decision) {
  return deadBranches(asked, effortForAll());
}

/** What a condition is that nobody can pass; and one next to it that somebody passes. */
const NEVER_TRUE: readonly (readonly [
  why: string,
  never: ConditionDefinition,
  sometimes: ConditionDefinition,
])[] = [
  [
    'two values at once',
    { all: [{ country: 'DE' }, { country: 'NL' }] },
    { any: [{ country: 'DE' }, { country: 'NL' }] },
  ],
  [
    'two lists without a common value',
    { all: [{ country: ['AT', 'DE'] }, { country: ['FR', 'NL'] }] },
    { all: [{ country: ['AT', 'DE', 'ES'] }, { country: ['DE', 'NL'] }] },
  ],
  [
    'a value and its opposite',
    { country: 'DE', not: { country: ['DE', 'FR'] } },
    { country: ['DE', 'ES'], not: { country: ['DE', 'FR'] } },
  ],
  [
    'a range without a number',
    { age: { greaterOrEqual: 18, lessThan: 18 } },
    { age: { greaterOrEqual: 18, lessOrEqual: 18 } },
  ],
  [
    'a range between two neighbouring numbers',
    { age: { greaterThan: 1, lessThan: 1 + Number.EPSILON } },
    { age: { greaterThan: 1, lessThan: 1 + 2 * Number.EPSILON } },
  ],
  [
    'a number outside of the range',
    { all: [{ age: 17 }, { age: { greaterOrEqual: 18 } }] },
    { all: [{ age: 18 }, { age: { greaterOrEqual: 18 } }] },
  ],
  [
    'a value that begins otherwise',
    { all: [{ email: 'ann@acme.example' }, { email: { startsWith: 'bob@' } }] },
    { all: [{ email: 'bob@acme.example' }, { email: { startsWith: 'bob@' } }] },
  ],
  [
    'two beginnings',
    { all: [{ email: { startsWith: 'ann' } }, { email: { startsWith: 'bob' } }] },
    { all: [{ email: { startsWith: 'an' } }, { email: { startsWith: 'ann' } }] },
  ],
  [
    'versions below the first and above the last',
    { all: [{ appVersion: { semver: '<2.0.0' } }, { appVersion: { semver: '>=3.0.0' } }] },
    { all: [{ appVersion: { semver: '<3.0.0' } }, { appVersion: { semver: '>=2.0.0' } }] },
  ],
  ['a version before all', { appVersion: { semver: '<0.0.0-0' } }, { appVersion: { semver: '<0.0.0-1' } }],
  [
    'a text with an attribute of its own',
    { plan: 'free', 'plan.name': 'x' },
    { 'plan.age': 5, 'plan.name': 'x' },
  ],
  [
    'nobody, by exclusion',
    { not: { any: [{ country: 'DE' }, { not: { country: 'DE' } }] } },
    { not: { any: [{ country: 'DE' }, { country: { isNot: 'DE' } }] } },
  ],
];

describe('a rule', () => {
  it.each(NEVER_TRUE)('for %s is never true, and the one next to it may be', (_, never, sometimes) => {
    expect(deadIn(withRules(never))).toEqual({
      dead: [{ branch: 0, why: 'never-true', by: null }],
      undecided: [],
    });
    expect(deadIn(withRules(sometimes))).toEqual({ dead: [], undecided: [] });
  });

  it('after one for everyone decides for nobody', () => {
    const everyone = { any: [{ country: 'DE' }, { not: { country: 'DE' } }] };
    expect(deadIn(withRules({ beta: true }, everyone, { beta: false }, { beta: true })).dead).toEqual([
      { branch: 2, why: 'after-everyone', by: 1 },
      // The first rule alone takes these.
      { branch: 3, why: 'implied', by: 0 },
    ]);
    const known = { any: [{ country: 'DE' }, { country: { isNot: 'DE' } }] };
    expect(deadIn(withRules({ beta: true }, known, { beta: false }))).toEqual({ dead: [], undecided: [] });
  });

  it('after several that are for everyone together decides for nobody', () => {
    const rest = { not: { country: 'DE' } };
    expect(deadIn(withRules({ country: 'DE' }, rest, { beta: true })).dead).toEqual([
      { branch: 2, why: 'after-everyone', by: null },
    ]);
  });

  it('after a branch without a condition decides for nobody', () => {
    const [first, last] = [serves('on', ALWAYS), serves('off', ALWAYS, 'the rest')];
    expect(deadIn(decision({ branches: [first, last] })).dead).toEqual([
      { branch: 1, why: 'after-everyone', by: 0 },
    ]);
  });

  it('that an earlier one implies names the first of them', () => {
    const narrow = { country: 'DE', beta: true };
    expect(deadIn(withRules({ age: 5 }, { country: ['DE', 'FR'] }, { beta: true }, narrow)).dead).toEqual([
      { branch: 3, why: 'implied', by: 1 },
    ]);
    expect(deadIn(withRules({ age: 5 }, narrow, { country: ['DE', 'FR'] }, { beta: true })).dead).toEqual([]);
  });

  it('that two earlier ones imply together names none of them', () => {
    const adults = { age: { greaterOrEqual: 18 } };
    const [younger, older] = [{ age: { lessThan: 40 } }, { age: { greaterOrEqual: 40 } }];
    expect(deadIn(withRules(younger, older, adults)).dead).toEqual([{ branch: 2, why: 'implied', by: null }]);
    expect(deadIn(withRules(younger, { age: { greaterThan: 40 } }, adults)).dead).toEqual([]);
  });

  it('that is dead is not to blame for the death of another one', () => {
    const both = { country: ['DE', 'FR'] };
    expect(deadIn(withRules({ country: 'DE' }, { country: 'FR' }, both, both)).dead).toEqual([
      { branch: 2, why: 'implied', by: null },
      { branch: 3, why: 'implied', by: null },
    ]);
  });

  it('of hundreds for one value each is seen to decide', () => {
    const rules = Array.from({ length: 300 }, (_, index) => ({ country: `C${index}` }));
    expect(deadIn(withRules(...rules, { country: 'C7' }))).toEqual({
      dead: [{ branch: 300, why: 'implied', by: 7 }],
      undecided: [],
    });
  });
});

describe('what is no mistake of a rule', () => {
  const rules = [
    { if: { country: 'DE' }, serve: 'on' },
    { if: { not: { country: 'DE' } }, serve: 'on' },
  ];

  it('is a remainder of nobody', () => {
    const asked = decisionOf(production({ rules, serve: 'on' }));
    expect(asked.branches).toHaveLength(3);
    expect(deadIn(asked)).toEqual({ dead: [], undecided: [] });
  });

  it('is a kill, or a requirement that is not met', () => {
    const flag = { ...production({ rules }), requires: { gate: 'on' }, killed: { production: 'INC-1' } };
    expect(deadIn(decisionOf(flag, { gate: production('off') }))).toEqual({ dead: [], undecided: [] });
  });

  it('is a flag without rules', () => {
    expect(deadBranches(decisionOf(production('on')), { left: 0 })).toEqual({ dead: [], undecided: [] });
  });
});

describe('what cannot be decided', () => {
  const twice = withRules({ country: 'DE' }, { country: 'DE' });

  it('is claimed of no rule when nothing is left for it', () => {
    expect(deadBranches(twice, { left: 0 })).toEqual({ dead: [], undecided: [0, 1] });
  });

  it('is not claimed when the proof would take more than what is left, and what was seen stays', () => {
    const effort = { left: 6 };
    expect(deadBranches(twice, effort)).toEqual({ dead: [], undecided: [1] });
    expect(effort.left).toBe(0);
  });

  it('is what there was no effort left to look at', () => {
    const rules = withRules({ country: 'DE' }, { country: 'FR' }, { beta: true });
    // One step for the first rule, and two for the second, as the first one must not hold.
    expect(deadBranches(rules, { left: 3 })).toEqual({ dead: [], undecided: [2] });
  });

  it('are texts that may not exist', () => {
    const version = { startsWith: '1.2.3-', semver: '>4.0.0' };
    expect(deadIn(withRules({ appVersion: version }))).toEqual({ dead: [], undecided: [0] });
    expect(deadIn(withRules({ country: 'DE' }, { country: 'DE', appVersion: version }))).toEqual({
      dead: [{ branch: 1, why: 'implied', by: 0 }],
      undecided: [],
    });
  });

  it('is bounded for conditions that are made to take forever', () => {
    const all = Array.from({ length: 40 }, (_, index): ConditionDefinition => ({ [`a${index}`]: 'x' }));
    const any = all.map((each, index): ConditionDefinition => ({ ...each, [`b${index}`]: 'x' }));
    const effort = effortForAll();
    const before = effort.left;
    const asked = withRules({ all }, { any }, { all: [{ any }, { country: ['DE', 'FR'] }, { beta: true }] });
    expect(deadBranches(asked, effort)).toEqual({ dead: [], undecided: [2] });
    expect(before - effort.left).toBeLessThan(before / 10);
  });
});
