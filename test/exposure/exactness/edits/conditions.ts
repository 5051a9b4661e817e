import { byCodeUnit, type Condition, type EqualityTest, type Test } from '../../../../src/model/index.ts';
import { NUMBERS, TEXTS, VERSIONS } from '../../../agreement/arbitraries/values.ts';
import type { Random } from '../random.ts';

/** Changes whom a condition is for: turned round, joined with another one, or with other values or attributes. */
export function editCondition(condition: Condition, other: Condition, random: Random): Condition {
  switch (random.below(6)) {
    case 0:
      return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
    case 1:
      return { kind: 'all', of: [condition, other] };
    case 2:
      return { kind: 'any', of: [other, condition] };
    case 3:
      return mapTests(condition, (test) => otherAttribute(test, random));
    default:
      return mapTests(condition, (test) => (random.chance(60) ? otherValues(test, random) : test));
  }
}

function mapTests(condition: Condition, change: (test: Test) => Test): Condition {
  switch (condition.kind) {
    case 'always':
      return condition;
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => mapTests(each, change)) };
    case 'not':
      return { kind: 'not', of: mapTests(condition.of, change) };
    case 'test':
      return change(condition);
  }
}

/** Attributes above and below others on a path, so that one being there keeps the other from it. */
const NEIGHBOURS: { readonly [attribute: string]: readonly string[] } = {
  'device.os': ['device', 'device.os.name'],
  'device.id': ['device', 'device.id.short'],
  'device.width': ['device'],
  'device.label': ['device', 'label'],
  'company.site.region': ['company.site', 'company'],
  'company.site.seats': ['company.site', 'company'],
  label: ['label.text', 'device.label'],
  country: ['country.code', 'accountId'],
  accountId: ['accountId.short', 'targetingKey'],
};

function otherAttribute(test: Test, random: Random): Test {
  const neighbours = NEIGHBOURS[test.attribute];
  return neighbours === undefined ? test : { ...test, attribute: random.pick(neighbours) };
}

function otherValues(test: Test, random: Random): Test {
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return otherEquals(test, random);
    case 'startsWith':
    case 'endsWith': {
      const [first = 'a'] = test.values;
      const near = random.pick([`${first}a`, first.slice(0, -1), first.slice(1), random.pick(TEXTS)]) || 'a';
      const values = random.chance(50) ? [near] : [...new Set([...test.values, near])].sort(byCodeUnit);
      return { ...test, values };
    }
    case 'semver': {
      const comparison = random.pick(['=', '!=', '<', '<=', '>', '>='] as const);
      return random.chance(50) ? { ...test, comparison } : { ...test, version: random.pick(VERSIONS) };
    }
    default: {
      const step = Math.max(Math.abs(test.bound) * Number.EPSILON, Number.MIN_VALUE);
      return {
        ...test,
        bound: random.pick([test.bound + 1, test.bound + step, -test.bound, random.pick(NUMBERS)]),
      };
    }
  }
}

/** One value more or fewer, of the same type. */
function otherEquals(test: EqualityTest, random: Random): EqualityTest {
  const texts = test.values.filter((value) => typeof value === 'string');
  const numbers = test.values.filter((value) => typeof value === 'number');
  if (texts.length > 0) return { ...test, values: near(texts, random.pick(TEXTS), random).sort(byCodeUnit) };
  if (numbers.length > 0)
    return { ...test, values: near(numbers, random.pick(NUMBERS), random).sort((a, b) => a - b) };
  return { ...test, values: [random.chance(50)] };
}

function near<T>(values: readonly T[], more: T, random: Random): T[] {
  if (values.length > 1 && random.chance(50)) return values.toSpliced(random.below(values.length), 1);
  return [...new Set([...values, more])];
}
