import type { EqualityTest, OrderTest, Test, VersionTest } from '../../model/index.ts';
import { type EvaluationContext, readPath } from '../attribute.ts';
import { compareVersions, parseLenientVersion, parseVersion } from '../version.ts';
import type { Found, TestResult } from './step.ts';

/** Evaluates one comparison. An attribute that is missing or of another type makes it false, whatever it is. */
export function evaluateTest(test: Test, context: EvaluationContext): TestResult {
  const found = findAttribute(test.attribute, expectedType(test), context);
  return { test, found, holds: found.kind === 'value' && compare(test, found.value) };
}

/** Looks an attribute up that must be of one type. A number that is none (`NaN`) is of no type. */
export function findAttribute(
  attribute: string,
  type: 'string' | 'number' | 'boolean',
  context: EvaluationContext,
): Found {
  const value = readPath(context, attribute.split('.'));
  if (value === undefined || value === null) return { kind: 'missing' };
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isScalar || typeof value !== type || Number.isNaN(value))
    return { kind: 'wrong-type', type: describeType(value) };
  return { kind: 'value', value };
}

function expectedType(test: Test): 'string' | 'number' | 'boolean' {
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return scalarType(test.values);
    case 'startsWith':
    case 'endsWith':
    case 'semver':
      return 'string';
    case 'lessThan':
    case 'lessOrEqual':
    case 'greaterThan':
    case 'greaterOrEqual':
      return 'number';
  }
}

/** Compares with a value of the expected type. */
function compare(test: Test, value: string | number | boolean): boolean {
  switch (test.operator) {
    case 'is':
      return isOneOf(test.values, value);
    case 'isNot':
      return !isOneOf(test.values, value);
    case 'startsWith':
      return test.values.some((start) => String(value).startsWith(start));
    case 'endsWith':
      return test.values.some((end) => String(value).endsWith(end));
    case 'semver':
      return compareVersion(test, String(value));
    case 'lessThan':
    case 'lessOrEqual':
    case 'greaterThan':
    case 'greaterOrEqual':
      return compareOrder(test, Number(value));
  }
}

const STARTS_WITH_DIGIT = /^\d/;

function compareOrder({ operator, bound }: OrderTest, value: number): boolean {
  switch (operator) {
    case 'lessThan':
      return value < bound;
    case 'lessOrEqual':
      return value <= bound;
    case 'greaterThan':
      return value > bound;
    case 'greaterOrEqual':
      return value >= bound;
  }
}

/**
 * A text that is no version makes every comparison false. Versions that are not written out in full (`1.2`) are read
 * as flagd does in JavaScript; its engines in other languages differ about them, and no rule can tell them apart.
 */
function compareVersion({ comparison, version }: VersionTest, value: string): boolean {
  const left = STARTS_WITH_DIGIT.test(value) ? parseLenientVersion(value) : null;
  const right = parseVersion(version);
  if (!left || !right) return false;
  const order = compareVersions(left, right);
  switch (comparison) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function isOneOf(values: EqualityTest['values'], value: string | number | boolean): boolean {
  return values.some((each) => each === value);
}

function scalarType([first]: EqualityTest['values']): 'string' | 'number' | 'boolean' {
  return typeof first === 'number' ? 'number' : typeof first === 'boolean' ? 'boolean' : 'string';
}

function describeType(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return Number.isNaN(value) ? 'NaN' : typeof value;
}
