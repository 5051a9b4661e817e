import { expect, it } from 'vitest';
import { comparePlans } from '../../../src/exposure/compare-plans.ts';
import { planner } from '../../../src/exposure/plan-of.ts';
import {
  ALWAYS,
  type Condition,
  type Decision,
  type Test,
  type VersionTest,
} from '../../../src/model/index.ts';
import { decision, rollout, serves } from '../../support/evaluate/decisions.ts';

const EFFORT = 2_000_000;

function startsWith(...values: string[]): Test {
  return { kind: 'test', attribute: 'appVersion', operator: 'startsWith', values };
}

function isVersion(comparison: VersionTest['comparison'], version: string): Test {
  return { kind: 'test', attribute: 'appVersion', operator: 'semver', comparison, version };
}

function not(of: Condition): Condition {
  return { kind: 'not', of };
}

const LONGEST = `1.0.0-${'a'.repeat(250)}`;

const isText: Test = { kind: 'test', attribute: 'appVersion', operator: 'isNot', values: ['z'] };

/** Values between those that rules name, where a solver may overlook them. */
const CASES: readonly (readonly [who: string, of: readonly Condition[]])[] = [
  ['versions that do not begin as the one that is named', [isVersion('>=', '4.0.0'), not(startsWith('4.'))]],
  ['versions that begin as the second of two ways says', [isVersion('>=', '2.0.0'), startsWith('.0', '2.')]],
  ['versions above the longest one', [isVersion('>', LONGEST)]],
  ['the longest version', [isVersion('=', LONGEST)]],
  ['versions with a blank after them', [isVersion('=', '1.2.3'), startsWith('1.2.3 ')]],
  ['texts without the last private characters', [isText, not(startsWith('x', '\u{10fffd}', '\uf8ff'))]],
];

function compared(sides: readonly Decision[]) {
  const [before = null, after = null] = sides.map(planner());
  return comparePlans(before, after, () => [], { left: EFFORT });
}

it.each(CASES)('a change for %s is seen', (_, of) => {
  const change = compared([decision(), decision({ branches: [serves('on', { kind: 'all', of })] })]);
  expect(change?.undecided).toBeNull();
  expect(change?.audiences).toMatchObject([{ undecided: false, moves: [{ kind: 'gain', percentage: 100 }] }]);
});

it('a list of beginnings does not hide everyone else from a rollout', () => {
  const listed: Test = { ...startsWith('x', '\u{10fffd}', '\uf8ff'), attribute: 'targetingKey' };
  const ramp = (share: number) =>
    decision({
      branches: [serves('off', listed), { name: null, condition: ALWAYS, serve: rollout(share) }],
    });
  const change = compared([ramp(5000), ramp(50_000)]);
  expect(change?.audiences).toMatchObject([{ moves: [{ kind: 'gain', percentage: 45 }] }]);
});
