import type { PlanCondition, Test } from '../../model/index.ts';

/** More values than this are counted instead of named. */
const NAMED_VALUES = 5;

/** Whom a condition is for, in words: `country is "AT" or "DE" and not (plan is "free")`. */
export function conditionInWords(condition: PlanCondition): string {
  switch (condition.kind) {
    case 'always':
      return 'everyone';
    case 'all':
      return condition.of.length === 0 ? 'everyone' : condition.of.map(inBrackets).join(' and ');
    case 'any':
      if (isAnyNumber(condition.of)) return `${attributeOf(condition.of)} is a number`;
      return condition.of.length === 0 ? 'nobody' : condition.of.map(inBrackets).join(' or ');
    case 'not':
      return `not (${conditionInWords(condition.of)})`;
    case 'custom':
      return 'a custom rule holds';
    case 'test':
      return testInWords(condition);
  }
}

/** Whether one of the conditions always holds for a number, and none for anything else: below a bound, or not. */
export function isAnyNumber([a, b, ...others]: readonly PlanCondition[]): boolean {
  return (
    others.length === 0 &&
    a?.kind === 'test' &&
    b?.kind === 'test' &&
    a.attribute === b.attribute &&
    a.operator === 'lessThan' &&
    b.operator === 'greaterOrEqual' &&
    a.bound === b.bound
  );
}

function attributeOf([first]: readonly PlanCondition[]): string {
  return first?.kind === 'test' ? first.attribute : '';
}

function inBrackets(condition: PlanCondition): string {
  const words = conditionInWords(condition);
  const isCompound = condition.kind === 'all' || condition.kind === 'any';
  return isCompound && condition.of.length > 1 ? `(${words})` : words;
}

/** One comparison, in words: `age is at least 18`. */
export function testInWords(test: Test): string {
  switch (test.operator) {
    case 'is':
      if (test.values.length === 2 && typeof test.values[0] === 'boolean')
        return `${test.attribute} is a boolean`;
      return `${test.attribute} is ${list(test.values)}`;
    case 'isNot':
      return `${test.attribute} is given, but not ${list(test.values)}`;
    case 'startsWith':
      // Every text starts with nothing at all.
      if (test.values.includes('')) return `${test.attribute} is a text`;
      return `${test.attribute} starts with ${list(test.values)}`;
    case 'endsWith':
      return `${test.attribute} ends with ${list(test.values)}`;
    case 'lessThan':
      return `${test.attribute} is less than ${test.bound}`;
    case 'lessOrEqual':
      return `${test.attribute} is at most ${test.bound}`;
    case 'greaterThan':
      return `${test.attribute} is greater than ${test.bound}`;
    case 'greaterOrEqual':
      return `${test.attribute} is at least ${test.bound}`;
    case 'semver':
      return `${test.attribute} is a version ${test.comparison} ${test.version}`;
  }
}

/** Some values, joined by `or`; of many, the first and how many more. */
export function list(values: readonly (string | number | boolean)[]): string {
  const named = values.slice(0, NAMED_VALUES).map((value) => JSON.stringify(value));
  const more = values.length - named.length;
  if (more > 0) return `${named.join(', ')} or ${more} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : named.join();
}
