import { type Branch, byCodeUnit, type Condition, type Test } from '../../../../src/model/index.ts';
import { NUMBERS, plainKey, TEXTS, VERSIONS } from '../../../agreement/arbitraries/values.ts';
import type { Random } from '../random.ts';
import { adopt } from './adopt.ts';
import type { Edit } from './edit.ts';

/** Attributes of which everything is asked at once, some of them in each other's way. */
const ATTRIBUTES = ['appVersion', 'targetingKey', 'label', 'device', 'device.os'];

const AFFIXES = [
  '1',
  '1.',
  '1.2',
  '0.',
  '2.0.0',
  'v',
  'v1',
  'a',
  'ab',
  'user-',
  'user-1',
  '.0',
  '-rc.1',
  '+b',
  '0',
  ' ',
  '1.2.3 ',
  '\u{10fffd}',
  '\uf8ff',
];

/** A rule for texts that begin and end somehow, are versions or not, or are other things altogether. */
export const addMixedRule: Edit = (decision, random, pool) => {
  const { branches } = random.pick(pool);
  if (branches.length === 0) return decision;
  const attribute = random.pick(ATTRIBUTES);
  const of = Array.from({ length: 1 + random.below(3) }, () => mixedTest(attribute, random));
  const parts = of.map((test): Condition => (random.chance(25) ? { kind: 'not', of: test } : test));
  const condition: Condition = { kind: random.pick(['all', 'any']), of: parts };
  const rule: Branch = { ...adopt(random.pick(branches), decision, random), condition };
  return {
    ...decision,
    branches: decision.branches.toSpliced(random.below(decision.branches.length + 1), 0, rule),
  };
};

function mixedTest(attribute: string, random: Random): Test {
  const some = <T>(list: readonly T[]): T[] => [
    ...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(list))),
  ];
  const texts = [...TEXTS, ...VERSIONS, ...AFFIXES, plainKey(1), plainKey(2), '', '2.1', 'v1.0.0'];
  const equality = random.pick(['is', 'isNot'] as const);
  switch (random.below(8)) {
    case 0:
      return { kind: 'test', attribute, operator: equality, values: some(texts).sort(byCodeUnit) };
    case 1:
      return { kind: 'test', attribute, operator: equality, values: some(NUMBERS).sort((a, b) => a - b) };
    case 2:
      return { kind: 'test', attribute, operator: equality, values: [random.chance(50)] };
    case 3:
    case 4: {
      const operator = random.pick(['startsWith', 'endsWith'] as const);
      return { kind: 'test', attribute, operator, values: some(AFFIXES).sort(byCodeUnit) };
    }
    case 5: {
      const operator = random.pick(['lessThan', 'lessOrEqual', 'greaterThan', 'greaterOrEqual'] as const);
      return { kind: 'test', attribute, operator, bound: random.pick(NUMBERS) };
    }
    default: {
      const comparison = random.pick(['=', '!=', '<', '<=', '>', '>='] as const);
      return { kind: 'test', attribute, operator: 'semver', comparison, version: random.pick(VERSIONS) };
    }
  }
}
