import { expect, it } from 'vitest';
import { changeOf, production, rollout } from '../../../test/support/changes.ts';
import type { ConditionDefinition, EnvironmentDefinition } from '../../model/generated/flag.ts';

const SEGMENTS = {
  staff: { if: { email: { endsWith: '@acme.example' } } },
  'no-robots': { if: { agent: { isNot: ['googlebot', 'bingbot'] } } },
};

/** Whether the audience of a rule is broad that is served anew; other rules come before it. */
function isBroad(condition: ConditionDefinition, ...before: readonly ConditionDefinition[]): boolean {
  const rules = [...before.map((each) => ({ if: each, serve: 'off' })), { if: condition, serve: 'on' }];
  const change = changeOf({}, production({ rules } as EnvironmentDefinition), { segments: SEGMENTS });
  expect(change.audiences).toHaveLength(1);
  return change.audiences.some(({ broad }) => broad);
}

it.each<[string, ConditionDefinition]>([
  ['a value', { country: { isNot: 'NL' } }],
  ['several values', { country: { isNot: ['NL', 'BE'] } }],
  ['a number', { age: { isNot: 0 } }],
  ['a boolean', { beta: { isNot: true } }],
  ['the other boolean', { beta: { isNot: false } }],
  ['those who have a value', { not: { country: 'NL' } }],
  ['a segment', { not: { segment: 'staff' } }],
  ['what a segment excludes', { segment: 'no-robots' }],
  ['a beginning', { not: { email: { startsWith: 'test-' } } }],
  ['an age', { not: { age: { lessThan: 18 } } }],
  ['two things', { country: { isNot: 'NL' }, not: { segment: 'staff' } }],
  ['something, or holds for a few', { any: [{ plan: { isNot: 'free' } }, { country: 'NL' }] }],
  ['those who have another value', { not: { country: { isNot: 'NL' } } }],
  ['some keys', { targetingKey: { isNot: ['user-1'] } }],
])('a condition that only excludes %s is broad', (_, condition) => {
  expect(isBroad(condition)).toBe(true);
});

it.each<[string, ConditionDefinition]>([
  ['a value', { country: 'NL' }],
  ['several values', { country: ['NL', 'BE', 'LU'] }],
  ['a number', { age: 42 }],
  ['a boolean', { beta: true }],
  ['the other boolean', { beta: false }],
  ['a segment', { segment: 'staff' }],
  ['a beginning', { email: { startsWith: 'test-' } }],
  ['an age', { age: { greaterOrEqual: 18 } }],
  ['an age that is not a certain one', { age: { isNot: 42, greaterOrEqual: 18 } }],
  ['a version', { appVersion: { semver: '>=4.0.0' } }],
  ['a value, with exceptions', { country: 'NL', not: { segment: 'staff' } }],
  ['two things', { any: [{ country: 'NL' }, { plan: 'pro' }] }],
])('a condition that asks for %s is not', (_, condition) => {
  expect(isBroad(condition)).toBe(false);
});

it('what the rules before leave over is as broad as it is', () => {
  expect(isBroad({ country: { isNot: 'NL' } }, { segment: 'staff' })).toBe(true);
  expect(isBroad({ not: { segment: 'staff' } }, { segment: 'no-robots' })).toBe(true);
  expect(isBroad({ country: 'NL' }, { country: { isNot: 'BE' }, plan: 'free' })).toBe(false);
});

it('everyone, and everyone no rule decides for, is broad, however many that are', () => {
  const { audiences } = changeOf(rollout(5), rollout(10));
  expect(audiences).toMatchObject([{ audience: { kind: 'everyone' }, broad: true }]);
  const rest = (percentage: number) =>
    production({
      rules: [{ if: { not: { country: 'NL' } }, serve: 'off' }],
      rollout: { serve: 'on', percentage },
    });
  expect(changeOf(rest(5), rest(10)).audiences).toMatchObject([
    { audience: { kind: 'everyone-else' }, broad: true },
  ]);
});

it('those whom a draw cannot take are not', () => {
  const { audiences } = changeOf(rollout(50), production('on'));
  expect(audiences.map(({ audience: { words }, broad }) => [words, broad])).toEqual([
    ['', true],
    ['anyone without a targetingKey', false],
  ]);
});

it('says how many of a share are enrolled', () => {
  const experiment = (percentage: number) =>
    production({ rollout: { percentage, split: { off: 25, on: 75 } } });
  const [audience] = changeOf(experiment(10), experiment(40)).audiences;
  expect(audience?.before).toMatchObject([
    { outcome: { variant: 'on' }, percentage: 7.5, enrolled: 7.5 },
    { outcome: { variant: 'off' }, percentage: 92.5, enrolled: 2.5 },
  ]);
  expect(audience?.after).toMatchObject([
    { outcome: { variant: 'on' }, percentage: 30, enrolled: 30 },
    { outcome: { variant: 'off' }, percentage: 70, enrolled: 10 },
  ]);
  const [all] = changeOf(production('off'), production('on')).audiences;
  expect([all?.before, all?.after]).toMatchObject([[{ enrolled: 0 }], [{ enrolled: 0 }]]);
});
