import type { Condition, Test } from '../model/index.ts';

/** More values than this are counted instead of named. */
const NAMED_VALUES = 5;

/** Whom a condition is for, in words: `country is DE or AT and not (plan is free)`. */
export function conditionInWords(condition: Condition): string {
  switch (condition.kind) {
    case 'always':
      return 'everyone';
    case 'all':
      return condition.of.map(inBrackets).join(' and ');
    case 'any':
      return condition.of.map(inBrackets).join(' or ');
    case 'not':
      return `not (${conditionInWords(condition.of)})`;
    case 'test':
      return testInWords(condition);
  }
}

function inBrackets(condition: Condition): string {
  const words = conditionInWords(condition);
  return condition.kind === 'all' || condition.kind === 'any' ? `(${words})` : words;
}

function testInWords(test: Test): string {
  switch (test.operator) {
    case 'is':
      return `${test.attribute} is ${list(test.values)}`;
    case 'isNot':
      return `${test.attribute} is not ${list(test.values)}`;
    case 'startsWith':
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

function list(values: readonly (string | number | boolean)[]): string {
  const named = values.slice(0, NAMED_VALUES).map((value) => JSON.stringify(value));
  const more = values.length - named.length;
  if (more > 0) return `${named.join(', ')} or ${more} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : named.join();
}
